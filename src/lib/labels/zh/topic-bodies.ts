/** Words of the tables of a topic page in which each body has a line. */
import type { topics } from './topics.ts';

type Topic = keyof (typeof topics)['title'];

const PARTS: Readonly<Record<Topic, string>> = {
  documents: '处理决定',
  requests: '办理结果',
  exemptions: '不予公开理由',
  appeals: '复议诉讼结果',
};

const others = (idle: number, unfiled: number, lacking: number): string =>
  [
    ...(idle > 0 ? [`${idle} 个机关本年合计为 0`] : []),
    ...(unfiled > 0 ? [`${unfiled} 个机关未收录报告`] : []),
    ...(lacking > 0 ? [`${lacking} 个机关的报告缺数`] : []),
  ].join('，');

export const topicBodies = {
  sortBy: (column: string) => `按${column}排序`,
  shown: (shown: number, all: number) => `显示 ${shown} / ${all} 个机关`,
  showAll: '全部列出',
  showFew: '只列前面的',
  matrix: {
    title: (topic: Topic) => `机关 × ${PARTS[topic]}`,
    finding: (year: number, rows: number, name: string | null, part: string, difference: string) =>
      name === null
        ? rows === 0
          ? `${year} 年没有机关有件数`
          : `${year} 年 ${rows} 个机关有件数，都不足 10 件，只列件数`
        : `${year} 年与整体差别最大的是${name}的“${part}”，占比${difference} 个百分点`,
    above: (points: string) => `高 ${points}`,
    below: (points: string) => `低 ${points}`,
    note: (whole: string, share: boolean) =>
      [
        share ? '件数；小字为该机关占比减整体占比，百分点' : '件数；底色为该机关占比减整体占比，百分点',
        `占比的分母为${whole}，不足 10 件的机关只列件数`,
        '整体占比为分子之和除以分母之和，只计两项都有的机关',
      ].join('。'),
    sum: '各项之和',
    others,
    complete: '应报机关都有件数',
    area: (area: string) => `${area}合计`,
    gap: '分项差额',
    count: '件数',
    difference: (part: string) => `${part} 占比差（百分点）`,
    scale: '占比差（百分点）',
    steps: ['−30 以下', '−30 至 −15', '−15 至 −5', '−5 至 +5', '+5 至 +15', '+15 至 +30', '+30 以上'],
  },
};

/** Words of the tables of a topic page in which each body has a line. */
import type { site } from './site.ts';

type Topic = keyof (typeof site)['topics'];

const PARTS: Readonly<Record<Topic, string>> = {
  documents: '处理决定',
  requests: '办理结果',
  exemptions: '不予公开理由',
  appeals: '复议诉讼结果',
};

const others = (idle: number, unfiled: number, lacking: number): string =>
  [
    ...(idle > 0 ? [`${idle} 个机关本年合计为 0`] : []),
    ...(unfiled > 0 ? [`${unfiled} 个机关没有读到报告`] : []),
    ...(lacking > 0 ? [`${lacking} 个机关的报告缺数`] : []),
  ].join('，');

export const topicBodies = {
  sortBy: (column: string) => `按${column}排序`,
  shown: (shown: number, all: number) => `显示 ${shown} / ${all} 个机关`,
  showAll: '全部列出',
  showFew: '只列前面的',
  area: (area: string) => `${area}合计`,
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
    gap: '分项差额',
    count: '件数',
    difference: (part: string) => `${part} 占比差（百分点）`,
    scale: '占比差（百分点）',
    steps: ['−30 以下', '−30 至 −15', '−15 至 −5', '−5 至 +5', '+5 至 +15', '+15 至 +30', '+30 以上'],
  },
  multiples: {
    title: (name: string) => `各机关走势：${name}`,
    finding: (up: number, down: number, none: number) =>
      [
        ...(up + down === 0
          ? ['没有机关的首末两年可比且有变化']
          : [`首末可比两年相比，${up} 个机关上升、${down} 个下降`]),
        ...(none > 0 ? [`${none} 个没有可比的两年`] : []),
      ].join('，'),
    note: (unit: string, top: string | null, small: boolean) =>
      [
        unit,
        top === null ? '各图纵轴从 0 到各自的最大值，写在图的左上角，高低不能跨图比较' : `各图纵轴相同，从 0 到 ${top}`,
        ...(small ? ['空心点为不足 30 件'] : []),
        '短横为未收录或缺数，缺年不连线',
      ].join('。'),
    formBreak: (years: readonly number[]) => `竖虚线为 ${years.join('、')} 年改版，口径改变，两侧不连线`,
    scale: '纵轴',
    scales: { same: '各图相同', own: '各自' },
    order: '次序',
    orders: { change: '按变化', name: '按名称' },
    change: (from: number, to: number, change: string, unit: string) => `${from}—${to}　${change} ${unit}`,
    noChange: '没有可比的两年',
    changeColumn: '首末变化',
    most: (shown: number, all: number) => `件数最多的 ${shown} 个，共 ${all} 个机关有数`,
    empty: (name: string) => `所选范围没有机关有${name}。`,
  },
  bodies: {
    title: (topic: string) => `各机关主要数据：${topic}`,
    finding: (year: number, counted: number, due: number) => `${year} 年应报 ${due} 个机关，${counted} 个有数`,
    note: '件数与比率，比率附分子/分母，不足 10 件只列分子/分母。合计行的比率为分子之和除以分母之和，不是各机关比率的平均。点数字看来源单元格',
  },
};

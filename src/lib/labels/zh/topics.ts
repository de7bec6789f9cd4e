import { site } from './site.ts';

/** Words of the four topic pages. */
const title = site.topics;

interface TrendNote {
  formula: string;
  /** `null` for a rate. */
  unit: string | null;
  peers: string | null;
  changed: readonly number[];
  /** Whether the law on review of 2024 bears on the figure. */
  reviewFirst: boolean;
}

/** How the sum of parts stands to the total: no total in the form, not computable, or the difference. */
type Rest = 'sum' | null | number;

const restWords = (rest: Rest, lacking: number): string => {
  if (rest === 'sum') return '表内没有合计，合计为各项之和';
  if (rest === null) return '分项缺数，不能核对合计';
  if (rest === 0) return '分项合计等于总数';
  const size = `${rest > 0 ? '+' : '−'}${Math.abs(rest)} 件`;
  return `分项合计与总数差 ${size}${lacking > 0 ? `，有 ${lacking} 份报告缺分项` : '，来源如此，未作平账处理'}`;
};

export const topics = {
  heading: (topic: keyof typeof title, area: string, year: number) => `${title[topic]} · ${area} ${year} 年`,
  menu: '专题',
  choose: '指标',
  more: '更多指标',
  parameters: { indicator: '指标', view: '构成的画法' },
  pin: '加一条机关线',
  pinHint: (most: number) => `选机关（最多 ${most} 个）`,
  unpin: (name: string) => `取消 ${name}`,
  comma: '，',
  changed: (against: string) => `（${against}）`,
  noneTold: (year: number) => `${year} 年没有这个专题的数。`,
  lead: {
    documents: {
      normative_docs_issued: '制发规范性文件 ',
      normative_docs_repealed: '废止 ',
      normative_docs_in_force: '现行有效 ',
    },
    requests: { received_new: '新收申请 ', concluded: '办结 ', open_rate: '公开率 ', carried_out: '结转下年 ' },
    exemptions: { refused: '不予公开 ', refusal_rate: '占办结 ', discretionary_share: '其中裁量性理由占 ' },
    appeals: {
      review_total: '行政复议 ',
      review_corrected: '其中纠正 ',
      suit_total: '行政诉讼 ',
      suit_corrected: '其中纠正 ',
    },
  } as Readonly<Record<keyof typeof title, Readonly<Record<string, string>>>>,
  trend: {
    title: (name: string) => `${name}走势`,
    finding: (year: number, name: string, value: string) => `${year} 年${name} ${value}`,
    subtitle: ({ formula, unit, peers, changed, reviewFirst }: TrendNote) =>
      [
        `${unit === null ? '%' : unit}，${formula}`,
        ...(peers === null
          ? []
          : [`虚线为${peers}的中位数，浅带为第 10 至第 90 百分位${unit === null ? '，只计 10 件及以上的机关' : ''}`]),
        ...(changed.length > 0 ? [`${changed.join('、')} 年改版，口径改变，两侧不连线`] : []),
        ...(reviewFirst ? ['2024 年起对不予公开不服须先复议，前后不直接可比'] : []),
        '空心点为未收全或样本少',
      ].join('。'),
    areaBodies: (count: number) => `所选范围 ${count} 个机关`,
    median: '对照中位',
    spread: '对照 P10—P90',
    range: (low: string, high: string, count: number) => `${low}—${high}（${count} 个机关）`,
    areaPanel: (area: string) => `${area}合计`,
    bodiesPanel: '各机关',
    empty: (name: string) => `所选范围没有${name}。`,
  },
  composition: {
    title: {
      documents: '行政处理决定构成',
      requests: '办理结果构成',
      exemptions: '不予公开理由构成',
      appeals: '复议诉讼结果',
      applicants: '谁在申请',
    },
    whole: '合计',
    sum: '合计',
    nothing: (year: number) => `${year} 年合计为 0`,
    total: (year: number, total: string) => `${year} 年合计 ${total} 件`,
    finding: (year: number, total: string, names: readonly string[], most: string, share: string | null) =>
      `${year} 年合计 ${total} 件，最多的是${names.map((name) => `“${name}”`).join('、')}，${names.length > 1 ? '各 ' : ''}${most} 件${share === null ? '' : `，占 ${share}%`}`,
    subtitle: (topic: keyof typeof title | 'applicants', view: 'share' | 'count', rest: Rest, lacking: number) =>
      [
        view === 'share' ? '每条为 100%，条内为件数' : '条长为件数',
        ...(topic === 'documents' ? ['行政许可、处罚、强制处理决定，按表二顺序'] : []),
        ...(topic === 'requests' ? ['每件只计一种结果'] : []),
        ...(topic === 'applicants' ? ['新收申请按申请人类别，按表三各栏顺序'] : []),
        ...(topic === 'exemptions' ? ['每件只计一类理由，按表三顺序'] : []),
        restWords(rest, lacking),
      ].join('。'),
    empty: (name: string) => `所选范围没有${name}的数。`,
    views: { share: '按比例', count: '按件数' },
    toggle: '构成的画法',
  },
  heat: {
    title: (name: string) => `各机关各年：${name}`,
    note: (breaks: readonly number[]) =>
      `不足 10 件只列分子/分母；斜线格为未收录或缺数${breaks.length === 0 ? '' : `；竖虚线为 ${breaks.join('、')} 年表格改版`}。点数字看来源单元格`,
    finding: (year: number, have: number, bodies: number) => `${year} 年 ${have}/${bodies} 个机关有这个数`,
  },
};

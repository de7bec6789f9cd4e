/** Words of the comparison page. */
export const compare = {
  title: (indicator: string) => `机关比较 · ${indicator}`,
  indicators: '指标',
  peers: '对照范围',
  lead: (area: string, name: string, value: string) => `${area}${name} ${value}。`,
  noLead: (area: string, year: number, name: string) => `${area} ${year} 年没有${name}。`,
  leadRanked: (ranked: number) => `达到 30 件、可以排位次的有 ${ranked} 个机关`,
  leadAbove: (names: readonly string[]) => `${names.join('、')}高于`,
  leadBelow: (names: readonly string[]) => `${names.join('、')}低于`,
  leadLimits: '偶然能解释的范围（95% 控制限）',
  leadRest: (count: number) => `其余 ${count} 个与整体的差别可由偶然解释`,
  leadNone: '与整体的差别都可由偶然解释',
  leadCounts: (count: number) => `${count} 个机关有这个数`,
  mean: (value: string) => `各机关比率的简单平均为 ${value}%，每个机关权重相同；整体比率按件数加权。`,
  table: (indicator: string) => `各机关${indicator}`,
  tableNote: '实心点：30 件及以上；空心点：样本少，仅供参考，不排位次。位次后面是 90% 可能落在的范围。',
  tableNoteCount: '按数值排列，相同的并列。',
  columns: {
    rank: '位次',
    name: '机关',
    line: (from: number, to: number) => `${from}—${to}`,
    fraction: 'n/d',
    interval: '95% 区间',
    change: '较上年',
  },
  groups: {
    ranked: (count: number, rate: boolean) => (rate ? `30 件及以上，排位次　${count} 个机关` : `${count} 个机关`),
    few: (count: number) => `10—29 件，不排位次，按件数排列　${count} 个机关`,
    tiny: (count: number) => `1—9 件，只列 n/d　${count} 个机关`,
    none: (count: number) => `没有件数，不算比率　${count} 个机关`,
    missing: (count: number) => `未收录、缺数，或报告自相矛盾　${count} 个机关`,
  },
  total: (area: string) => `${area}合计`,
  outside: (level: string) => `${level}% 限外`,
  contradicts: '分子大于分母',
  formBreak: '口径改变，不比',
  funnel: {
    title: '谁明显偏离整体水平',
    axis: '件数（分母）',
    limit: (level: string) => `${level}% 限`,
    limits: '95% 控制限',
    position: '位置',
    inside: '限内',
    outside: (level: string) => `${level}% 限外`,
    range: (low: string, high: string) => `${low}%—${high}%`,
    finding: (far: readonly (readonly [name: string, above: boolean])[], ranked: number) =>
      far.length === 0
        ? ranked === 0
          ? '没有达到 30 件的机关，差别多可由偶然解释'
          : `达到 30 件的 ${ranked} 个机关都在 95% 控制限内`
        : `${far.map(([name, above]) => `${name}${above ? '偏高' : '偏低'}`).join('，')}，超出 95% 控制限`,
    subtitle: (name: string, dispersion: string | null) =>
      `${name}，%，对件数。控制限为精确二项分布，假设各机关相互独立；限外不等于违规${dispersion === null ? '' : `。离散程度为偶然时的 ${dispersion} 倍`}`,
  },
  change: {
    title: '较上年变化最大的机关',
    points: '百分点',
    column: (unit: string) => `变化（${unit}）`,
    finding: (name: string, change: string, unit: string) => `${name}变化最大，${change} ${unit}`,
    none: (year: number) => `没有可与 ${year - 1} 年相比的机关`,
    subtitle: (name: string, year: number, cases: number | null) =>
      `${name}，空心点 ${year - 1} 年，实心点 ${year} 年${cases === null ? '' : `；两年都在 ${cases} 件及以上的机关`}`,
  },
  heat: {
    title: '机关 × 年度',
    part: (part: number) => `机关 × 年度，第 ${part} 栏`,
    note: (name: string) => `${name}。不足 10 件只列 n/d；斜线格为未收录或缺数；竖虚线为 2021 年表格改版`,
    notDue: '当年不应报',
  },
};

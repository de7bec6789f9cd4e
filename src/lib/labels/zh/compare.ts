/** Words of the comparison page. */
export const compare = {
  title: (indicator: string) => `机关比较 · ${indicator}`,
  indicators: '指标',
  figures: '比较图',
  second: '并列的另一指标',
  secondUsual: '常用',
  parameters: { indicator: '指标', view: '排列' },
  group: {
    title: '对照组',
    of: (subject: string, set: string) => `${subject}和${set}`,
    own: (n: number) => `自选机关 ${n} 个`,
    besides: (group: string, names: readonly string[]) => `${group}及另选的${names.join('、')}`,
    noSubject: '同类同级、申请量相近、同条线都要先选一个机关，才知道与谁相比。',
    pin: '选机关',
    pinHint: (most: number) => `突出显示（最多 ${most} 个）`,
    unpin: (name: string) => `取消 ${name}`,
    list: '自选机关……',
    listHint: (most: number) => `勾选要比的机关，最多 ${most} 个`,
    standIn: (why: string) => `${why}下面比的是所选范围的全部机关。`,
    rule: '整体比率是分子之和除以分母之和，件数多的机关分量重；简单平均是各机关比率的平均，每个机关分量相同。',
  },
  lead: (area: string, name: string, value: string) => `${area}合计${name} ${value}。`,
  noLead: (area: string, year: number, name: string) => `${area} ${year} 年没有${name}。`,
  leadRanked: (ranked: number) =>
    ranked === 0
      ? '没有机关达到 30 件，不排位次'
      : ranked === 1
        ? '达到 30 件的只有 1 个机关，不排位次'
        : `达到 30 件、可以排位次的有 ${ranked} 个机关`,
  leadAbove: (names: readonly string[]) => `${names.join('、')}高于`,
  leadBelow: (names: readonly string[]) => `${names.join('、')}低于`,
  leadLimits: '偶然能解释的范围（控制限）',
  leadRest: (count: number) => `其余 ${count} 个与整体的差别可由偶然解释`,
  leadNone: '与整体的差别可由偶然解释',
  leadPinned: {
    told: (name: string, value: string, place: string, beyond: string) => `${name} ${value}，${place}${beyond}`,
    none: (name: string, why: string) => `${name}没有这个数（${why}）`,
    rank: (rank: number, all: number) => `在 ${all} 个可排位次的机关里列第 ${rank}`,
    rankRange: (rank: number, low: number, high: number, all: number) =>
      `在 ${all} 个可排位次的机关里列第 ${rank}（90% 可能在第 ${low}—${high}）`,
    unranked: '件数少，不排位次',
    outside: { above: '，高于控制限', below: '，低于控制限' },
  },
  leadCounts: (count: number) => `${count} 个机关有这个数`,
  leadMean: (value: string) => `各机关比率的简单平均为 ${value}%，每个机关权重相同；整体比率按件数加权。`,
  table: (indicator: string) => `各机关${indicator}`,
  tableNote: '实心点：30 件及以上；空心点：样本少，仅供参考，不排位次。位次后面是 90% 可能落在的范围。',
  tableNoteCount: '按数值排列，相同的并列。',
  columns: {
    rank: '位次',
    name: '机关',
    line: (from: number, to: number) => `${from}—${to}`,
    interval: '95% 区间',
    change: '较上年',
    cases: '件数',
    checks: '核对',
  },
  sort: (column: string, order: 'ascending' | 'descending') =>
    `按${column}${order === 'ascending' ? '升序' : '降序'}排列`,
  sortKeys: '点列名可换排列，组别不变',
  ends: (high: string, highest: string, low: string, lowest: string) =>
    `最高 ${high} ${highest}，最低 ${low} ${lowest}`,
  unranked: '可排位次的机关不足 2 个，不排位次',
  csv: {
    low: '位次下限',
    high: '位次上限',
    group: '组',
    numerator: '分子',
    denominator: '分母',
    reason: '无数原因',
    intervalLow: '95%区间下限',
    intervalHigh: '95%区间上限',
    whole: '合计',
    simple: '简单平均',
  },
  checks: {
    passed: '通过',
    warned: (count: number) => `警告 ${count} 条`,
    erred: (count: number) => `错误 ${count} 条`,
  },
  mean: { whole: '整体（按件数加权）', simple: (n: number) => `简单平均（${n} 个可排位次的机关）` },
  groups: {
    ranked: (count: number, rate: boolean) =>
      rate ? `30 件及以上，${count < 2 ? '只有一个，不' : ''}排位次　${count} 个机关` : `${count} 个机关`,
    few: (count: number) => `10—29 件，不排位次，按件数排列　${count} 个机关`,
    tiny: (count: number) => `1—9 件，只列 n/d　${count} 个机关`,
    none: (count: number) => `没有件数，不算比率　${count} 个机关`,
    missing: (count: number) => `没有报告、未读出、缺数，或报告自相矛盾　${count} 个机关`,
  },
  total: (area: string) => `${area}合计`,
  outside: { above: '高于控制限', below: '低于控制限' },
  funnel: {
    whole: '整体',
    title: '谁明显偏离整体水平',
    axis: '件数（分母）',
    limit: '控制限',
    limits: '控制限',
    column: '位置',
    position: { inside: '限内', above: '高于控制限', below: '低于控制限', few: '不足 30 件，不判断' },
    range: (low: string, high: string) => `${low}%—${high}%`,
    finding: (far: readonly (readonly [name: string, above: boolean])[], ranked: number) =>
      far.length === 0
        ? ranked === 0
          ? '没有达到 30 件的机关，不判断'
          : `达到 30 件的 ${ranked} 个机关都在控制限内`
        : `${far.map(([name, above]) => `${name}${above ? '偏高' : '偏低'}`).join('，')}，超出控制限`,
    subtitle: (name: string, who: string, dispersion: string | null) =>
      `${name}，%，对件数；${who}。控制限按精确二项分布${dispersion === null ? '' : `，并按各机关的离散程度（偶然时的 ${dispersion} 倍）放宽`}，使限外的机关中出于偶然的预期不超过 5%；假设各机关相互独立；限外不等于违规`,
  },
  change: {
    title: '较上年变化最大的机关',
    column: (unit: string) => `变化（${unit}）`,
    finding: (name: string, change: string, unit: string) => `${name}变化最大，${change} ${unit}`,
    none: (year: number) => `没有可与 ${year - 1} 年相比的机关`,
    subtitle: (name: string, who: string, year: number, cases: number | null) =>
      `${name}；${who}；空心点 ${year - 1} 年，实心点 ${year} 年${cases === null ? '' : `；两年都在 ${cases} 件及以上的机关`}`,
  },
  decomposition: {
    title: '变化从哪里来',
    what: '来源',
    share: (unit: string) => `合计影响（${unit}）`,
    cause: {
      own: '机关自身比率变化',
      mix: '件数结构变化',
      entry: '只有一年有件的机关',
      same: '两年都有数的机关',
      came: '上年没有数的机关',
      left: '今年没有数的机关',
    },
    bodies: (who: string, bodies: number) => `${who}中两年都有数的 ${bodies} 个机关`,
    beside: (cause: string) => `另：${cause}（不在变化之内）`,
    finding: (
      bodies: number,
      name: string,
      last: string,
      causes: readonly string[],
      beside: readonly string[],
      cause: string | null,
    ) =>
      [
        `两年都有数的 ${bodies} 个机关${name}${last}${causes.length === 0 ? '' : `：${causes.join('，')}`}`,
        ...(cause === null ? [] : [cause]),
        ...(beside.length === 0 ? [] : [`不在其内的：${beside.join('，')}`]),
      ].join('；'),
    formBreak: (year: number) => `${year} 年表格改版，这个指标口径变了，不与上年相比`,
    none: (year: number) => `${year - 1} 年或 ${year} 年没有这个数，不能分解`,
    subtitle: (who: string, unit: string, rate: boolean, certain: boolean) =>
      rate
        ? `${unit}；${who}中两年都有数的。前三项相加等于它们合起来的变化；按两年平均比重和平均比率分解。${certain ? '' : '变化可能出于偶然，分解只说明怎样算出，不说明原因。'}下面是影响最大的机关`
        : `${unit}；${who}中两年都有数的，各机关的增减相加等于合起来的变化；只有一年有数的在它之外。下面是增减最大的机关`,
  },
  relation: {
    title: (a: string, b: string) => `${a}与${b}有没有关系`,
    finding: (n: number, coefficient: string, interval: string, direction: 'with' | 'against' | 'none') =>
      `${n} 个机关的等级相关系数 ${coefficient}（95% 区间 ${interval}），${
        { with: '一个高的，另一个往往也高', against: '一个高的，另一个往往低', none: '看不出关系' }[direction]
      }`,
    few: (n: number) => `两项都有数的机关只有 ${n} 个，少于 10 个，不算相关`,
    flat: (n: number) => `${n} 个机关中有一项的数全都相同，不算相关`,
    subtitle: (who: string, year: number, left: number) =>
      `${year} 年；${who}，一点一个机关${left > 0 ? `；${left} 个缺数或不足 10 件，不画` : ''}。相关不等于因果，分母相同的两项比率本来就会牵连`,
  },
  regions: {
    title: (name: string) => `各地区${name}`,
    area: '地区',
    finding: (n: number, first: string, value: string) => `${n} 个地区有这个数，${first}最高，${value}`,
    none: (year: number) => `${year} 年没有地区可比`,
    subtitle: (rate: boolean, missing: number) =>
      `${rate ? '%，各地区机关的分子之和除以分母之和；不足 10 件只写 n/d' : '各地区机关之和'}${missing > 0 ? `；${missing} 个地区没有数` : ''}`,
  },
  heat: {
    title: '机关 × 年度',
    columns: ['', ' 分子', ' 分母', ' 说明'] as readonly string[],
    finding: (year: number, reports: number, bodies: number) => `${year} 年 ${bodies} 个机关中 ${reports} 个有数`,
    part: (part: number) => `机关 × 年度，第 ${part} 栏`,
    scale: (rate: boolean) => (rate ? '颜色按数值分八级' : '颜色按件数的平方根分八级'),
    note: (name: string, breaks: readonly number[]) =>
      `${name}。不足 10 件只列 n/d；斜线格为未收录或缺数${breaks.length === 0 ? '' : `；竖虚线为 ${breaks.join('、')} 年表格改版`}`,
    notDue: '当年不应报',
  },
};

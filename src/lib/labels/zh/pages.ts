/** Words of the overview and of lists of bodies. */
export const overview = {
  title: (area: string, year: number) => `${area} ${year} 年政府信息公开年报总览`,
  download: '下载 CSV',
  brief: '领导简报 A4',
  areas: '与其他地区比较',
  trends: '四项趋势',
  span: (from: number, to: number, basis: string) => `${from}—${to} 年，口径：${basis}`,
  coverage: '机关与报告',
  coverageHint: '点年份看那一份报告的三张官方表。',
  sources: {
    title: (name: string, year: number) => `${year} 年“${name}”来自这些报告`,
    failed: '来源报告的清单没有取到。',
    formula: '算法',
    value: '数值',
    fraction: '分子/分母',
    report: '报告',
    cell: '看单元格',
    none: '报告里没有这个数',
    inferred: '推得',
    close: '收起',
    sum: '合计',
    beside: '汇总报告单独列出，不计入合计',
  },
};

export const agencies = {
  title: '机关',
  lead: (agencies: number, reports: number) => `收录 ${agencies} 个机关、${reports} 份年度报告。`,
  register: '机关名录：导入一个地区的名单，改类别、曾用名、起止年度',
  search: '搜机关名称、简称、旧称、拼音',
  found: (count: number) => `找到 ${count} 个机关`,
  nothing: (text: string) => `没有名称里含“${text}”的机关。可试简称、旧称或拼音首字母。`,
  shown: (shown: number, all: number) => `显示 ${shown} / ${all} 个机关`,
  more: (rest: number) => `再显示 ${rest} 个机关`,
  count: (bodies: number) => `${bodies} 个机关`,
  moreAreas: (rest: number) => `再显示 ${rest} 个地区`,
  figures: (area: string) => `看${area}的数字`,
  columns: { name: '机关', kind: '类别', reports: '年度报告' },
  former: (names: readonly string[]) => `曾用名：${names.join('、')}`,
  /** Whose report has the figures of a body too, and from which year on. */
  included: (names: readonly string[], from: readonly (number | null)[]) =>
    `计入${names.map((name, at) => `${name}${(from[at] ?? null) === null ? '' : `（${from[at]} 年度起）`}`).join('、')}的年报，合计只计一次`,
};

export const reports = {
  title: '年度报告',
  lead: '一份年度报告按机关和年度打开，从机关名录里选。',
  choose: '到机关名录',
};

/** Words of lists of bodies. */
export const agencyList = {
  title: '机关',
  lead: (agencies: number, reports: number) => `收录 ${agencies} 个机关、${reports} 份年度报告。`,
  register: '机关名录：导入一个地区的名单，改类别、曾用名、起止年度',
  search: '搜机关名称、简称、旧称、拼音',
  found: (count: number) => `找到 ${count} 个机关`,
  nothing: (text: string) => `没有名称里含“${text}”的机关。可试简称、旧称或拼音首字母。`,
  count: (bodies: number) => `${bodies} 个机关`,
  figures: (area: string) => `看${area}的数字`,
  former: (names: readonly string[]) => `曾用名：${names.join('、')}`,
  /** Whose report has the figures of a body too, and from which year on. */
  included: (names: readonly string[], from: readonly (number | null)[]) =>
    `计入${names.map((name, at) => `${name}${(from[at] ?? null) === null ? '' : `（${from[at]} 年度起）`}`).join('、')}的年报，合计只计一次`,
};

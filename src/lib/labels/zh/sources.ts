/** The list of the reports behind a figure. */
export const sources = {
  title: (name: string, year: number) => `${year} 年“${name}”来自这些报告`,
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
};

/** How figures are worked out, said where somebody asks for it, and in files. */
export const methodNotes = {
  better: (word: string) => `方向：${word}。`,
  comparability: (word: string) => `${word}。`,
  article: (article: string) => `依据《条例》第 ${article} 条。`,
  missing: '空格表示没有数，不是 0；原因见“说明”一列。',
  sheet: {
    data: '数据',
    notes: '说明',
    title: '图表',
    finding: '结论',
    subtitle: '单位与口径',
    coverage: '覆盖',
    source: '来源',
    address: '网址',
    missing: '缺数',
    item: '项目',
    content: '内容',
  },
};

/** Words of the definitions. */
export const about = {
  title: '口径说明',
  lead: '每个指标怎样算、哪些年份可以比、缺数怎样处理。',
  indicator: '指标',
  formula: '算法',
  comparability: '2019 与 2021 两版',
  better: '方向',
  article: '条例条款',
  note: '注意',
  principles: '读数的规则',
  principleList: [
    '没有的数不写成 0：空白、斜线、读不出、该版无此项分别显示。',
    '一个地区的数是所属机关自己报告的数之和，同时写明收录了几个机关。',
    '汇总报告单独显示，从不与各机关的数相加；只有一个机关也没有收录的年份才用它代替，并标明。',
    '比率先加分子、分母，再相除；分母为 0 不算比率，不足 10 件只写分数，不足 30 件标“样本少”，不排名。',
    '勾稽关系有缺数的，算“未评估”，不算“相符”。勾稽不符的照来源显示，系统不改数。',
    '2019 年版与 2021 年版口径不同的项目不连线。',
  ],
  limits: '已知的不足',
  limitList: [
    '收录的是公开报告的转录，不是全部机关；没有收录不等于没有发布。',
    '有的网页正文把单元格粘连在一起，读不出唯一数值的留空。',
    '公开报告数据集没有收录报告正文，只收录三张官方表的数字。',
    '扫描件、图片里的表不识别，请在导入页手工录入。',
  ],
  accuracy: {
    title: '读取文件的准确度',
    text: (documents: number, cells: string) =>
      `用 ${documents} 份真实报告检验：事先由人逐格读过 ${cells} 格，再与程序读出的数和状态比较。“漏读”是留空待人核对，“错读”是读成别的数，“没有提示的错读”是既没有标出、也没有勾稽不符的错读。`,
    ownTitle: '自编文件',
    ownText: (documents: number, cells: string) =>
      `真实报告未必各种格式都有，所以另用 ${documents} 份自编文件检验，共 ${cells} 格：虚构机关、随机数据，按两版格式和见过的各种排法（表四分成三张小表、表三拆成多张、类别与项目同在一格、表下有注等）写成每一种格式。`,
    columns: ['文件格式', '文件', '单元格', '完全正确', '漏读', '错读', '没有提示的错读'] as readonly string[],
    formats: {
      docx: 'Word（DOCX）',
      doc: 'Word 97—2003、WPS',
      html: '网页',
      mht: '单文件网页（MHT）',
      pdf: 'PDF（文字版）',
      'pdf-word': 'PDF（由 Word 导出）',
      'pdf-browser': 'PDF（由浏览器打印）',
      ocr: '文字识别的文本（每格一行，或只隔空格）',
      xlsx: 'Excel（XLSX）',
      csv: 'CSV',
      text: '纯文本（单元格粘连的也在内）',
      all: '合计',
    } as Readonly<Record<string, string>>,
  },
};

/** The rule book on the page of definitions. */
export const ruleBook = {
  title: '规则集',
  lead: (version: number, count: number) =>
    `第 ${version} 版，共 ${count} 条。结果分成立、不成立、无法判定三种：缺一个数就无法判定，从不算成立。`,
  columns: { rule: '规则', severity: '级别', demand: '要求', formula: '公式', basis: '依据', exceptions: '可能的例外' },
};

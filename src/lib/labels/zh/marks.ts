/** What the marks of the site mean. One mark means one thing on every page; each page explains those it uses. */
export const marks = {
  title: '记号',
  /** Marks that are written; the others are drawn, or described by their words alone. */
  signs: {
    inferred: '推',
    contradicted: '疑',
    unequal: '≠',
    noted: '*',
    direction: '▲ ▼ ＝',
    verdict: '✓ △',
  },
  meaning: {
    passed: '核对相符，没有待处理的问题',
    warned: '有警告，待核对',
    erred: '有错误：数与规则不符',
    info: '提示，供参考',
    not_assessable: '有缺数，不能核对',
    read: '已读出',
    unread: '已发布，本站没有读出',
    missing: '未见报告',
    uncollected: '本站未收录',
    not_due: '当年不应报',
    tentative: '未收全，或含待核的数',
    inferred: '由勾稽推得，非填报',
    contradicted: '所含的数与勾稽关系不符，待核',
    unequal: '两个数应当相等而不等',
    noted: '有附注的单元格',
    direction: '增、减、与上年相同，不表示好坏',
    verdict:
      '好转、变差：两年都满 10 件，且变化的 95% 区间不含 0；≈ 持平：区间在 ±2 个百分点以内；? 不能判断：其余的比率。件数只看多少，不判好坏',
  },
};

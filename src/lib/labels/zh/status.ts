/** How the reports of an area and a year stand. */
export const status = {
  title: '数据状态',
  sub: (year: number, due: number) => `${year} 年度应报 ${due} 个机关`,
  all: '全部年度',
  state: {
    passed: '无待处理问题',
    warned: '有警告',
    erred: '有错误',
    unread: '已发布未读出',
    missing: '未见报告',
    uncollected: '未收录',
    not_due: '当年不应报',
  },
  onTime: '按时发布',
  onTimeNote: '有发布日期的报告中，不晚于期限的',
  sound: '无勾稽错误',
  none: '这个范围没有应报的机关。',
  failed: '数据状态没有取到。',
};

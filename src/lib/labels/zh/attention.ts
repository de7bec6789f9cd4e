/** The two lists of bodies to look at: the same words on the screen, on the printed sheet and in its files. */
export const attention = {
  performance: {
    title: '业务值得关注',
    note: '按被纠正、复议增加、结转、不予公开、无法提供、理由集中、公开率的次序，同类按大小。高于控制限不等于违规；不足 30 件不与控制限比，不足 10 件不比变化',
    none: (year: number) => `${year} 年按以上各项没有需要列出的机关。`,
  },
  quality: {
    title: '年报质量待处理',
    note: '按未读出、未见报告、未收录、有错误、汇总不符、迟报、有警告的次序。未读出、未收录是本站没有做到的，不算机关的错',
    none: (year: number) => `${year} 年的年报没有待处理的问题。`,
  },
  head: (shown: number) => `这里列前 ${shown} 个，其余见总览。`,
  count: (bodies: number) => `${bodies} 个机关`,
  kinds: {
    corrected: '被纠正',
    appeals: '复议增加',
    carried: '结转',
    refused: '不予公开',
    unavailable: '无法提供',
    ground: '理由集中',
    open: '公开率',
    unread: '未读出',
    missing: '未见报告',
    uncollected: '未收录',
    errors: '有错误',
    totals: '汇总不符',
    late: '迟报',
    warned: '有警告',
  },
  acts: {
    unread: '我方补录',
    missing: '催报',
    uncollected: '我方补收',
    errors: '请机关更正',
    totals: '核对汇总',
    late: '提醒机关',
    warned: '请机关核对',
  },
  facts: {
    corrected: (suit: boolean, all: string, corrected: string) =>
      `${suit ? '行政诉讼' : '行政复议'} ${all} 件，纠正 ${corrected} 件`,
    correctedBeyond: (suit: boolean, all: string, corrected: string) =>
      `${suit ? '行政诉讼' : '行政复议'}纠正 ${corrected} 件（总计却写 ${all} 件）`,
    appeals: (before: string, now: string) => `行政复议由 ${before} 件增为 ${now} 件`,
    carried: (before: string, now: string) => `结转下年由 ${before} 件增为 ${now} 件`,
    changed: (name: string, before: string, now: string, judged: string) => `${name}由 ${before} 变为 ${now}${judged}`,
    above: (name: string, rate: string, common: string) => `${name} ${rate}，高于控制上限（各机关合计 ${common}）`,
    unread: (year: number) => `${year} 年报告已经发布，本站没有读出表格`,
    uncollected: (year: number) => `本站没有收录 ${year} 年报告`,
    missing: (year: number, due: string | null) =>
      `没有见到 ${year} 年报告${due === null ? '' : `，规定期限为 ${due}`}`,
    errors: (count: number) => `${count} 处数字与规则不符`,
    totals: (figures: number, covered: string) => `公布的汇总与已收录的 ${covered} 个机关之和有 ${figures} 项不等`,
    late: (days: number) => `晚于规定期限 ${days} 天`,
    warned: (count: number) => `${count} 处警告`,
  },
  comma: '；',
  action: '看报告',
  /** Behind the gravest matter of a body: so many others. */
  further: (rest: number) => `另有 ${rest} 项`,
  more: (rest: number) => (rest === 0 ? '判定办法' : `其余 ${rest} 个机关，判定办法`),
};

/** Words of the part of the overview that tells where the requests went. */
export const flow = {
  title: '申请从收到到办结',
  undivided: '未细分',
  cause: (name: string, size: string) => `${name} ${size} 件`,
  causes: (gap: string, rule: string, bodies: readonly string[]) =>
    `${gap}来自${bodies.slice(0, 4).join('、')}${bodies.length > 4 ? ` 等 ${bodies.length} 个机关` : ''}（规则 ${rule}），来源如此，未作平账处理`,
  rule: { outcome_gap: 'T3-SUM', balance_gap: 'T3-BAL' },
  subtitle: '件，每件只计一种结果；左右各项之和相等。斜纹为结转下年和差额，办理结果后的 % 为占办结',
  lacking: (reports: number) => `有 ${reports} 份报告缺其中的项，差额含这一部分`,
  item: '项目',
  stage: '环节',
  share: '占办结',
  stages: {
    in: '收到',
    handled: '应办理',
    out: '办理结果',
    row: '理由和情形',
    gap: { in: '多出的差额', handled: '', out: '缺少的差额', row: '未细分' },
  },
  surplus: (size: string) => `另有差额 ${size}`,
  empty: '这一年缺少新收、结转或办理结果中的数，画不出去向。',
  nothing: (year: number) => `${year} 年没有要办理的申请。`,
};

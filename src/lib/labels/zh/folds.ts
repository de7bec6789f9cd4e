/** What stands folded below the trends: the name of each part, and in a word what it holds. */
export const folds = {
  title: '展开更多',
  hint: '默认收起，展开的写入网址',
  loading: '正在载入这一部分',
  unlisted: '各机关的数据没有取到。',
  failed: '这一部分没有取到，收起再展开会重试。',
  parts: {
    outcomes: { title: '办理结果', holds: '构成图' },
    flow: { title: '从收到到办结', holds: '流向图' },
    coverage: { title: '机关 × 年度', holds: '矩阵，机关进出表' },
    changes: { title: '与上年相比，逐项', holds: '变化表' },
    status: { title: '数据状态', holds: '报告状态与按时' },
  },
  outcomes: (parts: readonly (readonly [string, string])[], total: string, gap: string) =>
    `${parts.map(([name, count]) => `${name} ${count}`).join('、')}，办结 ${total} 件${gap}`,
  gap: (size: string) => `，差额 ${size}`,
  noGap: '，没有差额',
  coverage: (
    bodies: number,
    years: number,
    year: number,
    read: number,
    others: readonly (readonly [string, number])[],
  ) =>
    [
      `${bodies} 个机关、${years} 年：${year} 年读出 ${read} 个`,
      ...others.map(([name, count]) => `${name} ${count} 个`),
    ].join('，'),
  flow: (year: number, handled: string, concluded: string, rest: readonly (readonly [string, string])[]) =>
    [
      `${year} 年应办理 ${handled} 件，办结 ${concluded} 件`,
      ...rest.map(([name, count]) => `${name} ${count} 件`),
    ].join('，'),
  changes: '新收、结果、复议、诉讼、文件各项的变化与主要机关，增减相加等于总变化',
  status: (states: readonly (readonly [string, number])[], onTime: number, dated: number) =>
    `${states.map(([name, count]) => `${name} ${count}`).join('，')}；按时发布 ${onTime}/${dated}`,
};

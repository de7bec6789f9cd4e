/** What may be said of the change of a share, the same words wherever one is told. */
export const judgement = {
  interval: (low: string, high: string) => `95% 区间 ${low} 至 ${high}`,
  contradicts: '数据自相矛盾',
  told: (interval: string, verdict: string) => `（${interval}，${verdict}）`,
  verdict: { better: '好转', worse: '变差', changed: '有变化', even: '持平', undecided: '不能判断' },
};

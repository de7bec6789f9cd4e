/** What may be said of the change of a share, the same words wherever one is told. */
export const judgement = {
  interval: (low: string, high: string) => `95% 区间 ${low} 至 ${high}`,
  same: (bodies: number, before: string, now: string) => `两年都有数的 ${bodies} 个机关 ${before} → ${now}`,
  told: (interval: string, verdict: string) => `（${interval}，${verdict}）`,
  verdict: { better: '好转', worse: '变差', changed: '有变化', even: '持平', undecided: '不能判断' },
};

const became = (before: string, now: string): string => `由 ${before}${before.endsWith('）') ? '' : ' '}变为 ${now}`;

/** What may be said of the change of a share, the same words wherever one is told. */
export const judgement = {
  interval: (low: string, high: string) => `95% 区间 ${low} 至 ${high}`,
  same: (bodies: number, before: string, now: string) => `两年都有数的 ${bodies} 个机关${became(before, now)}`,
  /** The one body that makes a change, always with what remains without it. */
  cause: (
    name: string,
    [before, now]: readonly [string, string],
    [restBefore, restNow]: readonly [string, string],
    change: string,
    judged: string,
  ) => `主要因为${name}${became(before, now)}，其余${became(restBefore, restNow)}，变化 ${change} 个百分点${judged}`,
  causeInShort: (body: string, rest: string) => `主要因为${body}，其余${rest}`,
  cases: (count: string) => `${count} 件`,
  moved: (name: string, before: string, now: string, rises: number) =>
    `${name}由 ${before}${/\d$/.test(before) ? ' ' : ''}${rises === 0 ? '到' : rises > 0 ? '升为' : '降为'} ${now}`,
  told: (interval: string, verdict: string) => `（${interval}，${verdict}）`,
  /** The shape beside the word; direction has no hue. */
  shape: { better: '✓', worse: '△', changed: '↕', even: '≈', undecided: '?' },
  amount: '量，不判好坏',
  verdict: { better: '好转', worse: '变差', changed: '有变化', even: '持平', undecided: '不能判断' },
};

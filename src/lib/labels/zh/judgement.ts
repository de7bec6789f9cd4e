const became = (before: string, now: string): string => `由 ${before}${before.endsWith('）') ? '' : ' '}变为 ${now}`;

/** What may be said of the change of a share, the same words wherever one is told. */
export const judgement = {
  /** A change by its direction in a word, its size and its unit. */
  moved: (up: boolean, size: string, unit: string, rate: boolean) =>
    `${rate ? (up ? '升' : '降') : up ? '多' : '少'} ${size} ${unit}`,
  unmoved: '没有变化',
  /** The same against the year before; `null` where there is none. */
  last: (moved: string | null) => (moved === null ? '与上年相同' : `比上年${moved}`),
  points: '个百分点',
  interval: (low: string, high: string) => `95% 区间 ${low} 至 ${high}`,
  same: (bodies: number, before: string, now: string) =>
    `两年都有数的 ${bodies} 个机关${before === now ? `合计仍为 ${now}` : became(before, now)}`,
  sameMoved: (same: string, moved: string) => `${same}，${moved}`,
  /** The one body that makes a change, always with what remains without it. */
  cause: (
    name: string,
    [before, now]: readonly [string, string],
    [restBefore, restNow]: readonly [string, string],
    moved: string,
  ) => `主要因为${name}${became(before, now)}，其余${became(restBefore, restNow)}，${moved}`,
  causeInShort: (body: string, rest: string) => `主要因为${body}，其余${rest}`,
  cases: (count: string) => `${count} 件`,
  /** How a figure of a body or of the rest went, as it is read aloud. */
  went: (name: string, before: string, now: string, rises: number) =>
    `${name}由 ${before}${/\d$/.test(before) ? ' ' : ''}${rises === 0 ? '到' : rises > 0 ? '升为' : '降为'} ${now}`,
  told: (interval: string, verdict: string) => `（${interval}，${verdict}）`,
  /** The shape beside the word; direction has no hue. */
  shape: { better: '✓', worse: '△', changed: '↕', even: '≈', undecided: '?' },
  amount: '量，不判好坏',
  verdict: { better: '好转', worse: '变差', changed: '有变化', even: '持平', undecided: '不能判断' },
};

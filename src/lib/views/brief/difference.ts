import { wilsonInterval } from '../../core/statistics/index.ts';

/** Cases with an outcome, of all cases. */
export interface Share {
  numerator: number;
  denominator: number;
}

/**
 * Whether two shares differ by more than chance: the interval of their difference that follows from their score intervals
 * (R. G. Newcombe, Stat. Med. 17, 1998, method 10) leaves 0 out. `null` where one of them has no cases.
 */
export function differByMoreThanChance(now: Share, before: Share): boolean | null {
  const [a, b] = [wilsonInterval(now.numerator, now.denominator), wilsonInterval(before.numerator, before.denominator)];
  if (a === null || b === null) return null;
  const [p, q] = [now.numerator / now.denominator, before.numerator / before.denominator];
  const low = p - q - Math.hypot(p - a.low, b.high - q);
  const high = p - q + Math.hypot(a.high - p, q - b.low);
  return low > 0 || high < 0;
}

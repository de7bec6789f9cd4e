import type { Proportion } from './funnel.ts';
import { wilsonInterval, type Interval } from './wilson.ts';

/**
 * The interval of the difference `now − before` of two independent shares, each from 0 to 1, that follows from their score
 * intervals (R. G. Newcombe, Stat. Med. 17, 1998, method 10: hybrid score). `null` where one of them has no cases, or a
 * numerator is no part of its denominator. Two shares differ by more than chance where it leaves 0 out.
 */
export function differenceInterval(now: Proportion, before: Proportion, level = 0.95): Interval | null {
  const a = wilsonInterval(now.numerator, now.denominator, level);
  const b = wilsonInterval(before.numerator, before.denominator, level);
  if (a === null || b === null) return null;
  const [p, q] = [now.numerator / now.denominator, before.numerator / before.denominator];
  return { low: p - q - Math.hypot(p - a.low, b.high - q), high: p - q + Math.hypot(a.high - p, q - b.low) };
}

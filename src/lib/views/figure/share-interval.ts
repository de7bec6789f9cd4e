import { wilsonInterval, type Interval } from '../../core/statistics/index.ts';
import { indicatorOf } from '../../indicators/index.ts';
import type { Point } from './series.ts';

/** The interval of 95 % of a fraction, from 0 to 1. */
const intervalOf = ({ numerator, denominator }: Point): Interval | null =>
  numerator === null || denominator === null ? null : wilsonInterval(numerator, denominator);

/** The 95 % interval of a share in percent; `null` for whatever is no share of a whole, or has no cases. */
export function shareInterval(point: Point): Interval | null {
  if (indicatorOf(point.indicator).unit !== 'percent') return null;
  const interval = intervalOf(point);
  return interval && { low: interval.low * 100, high: interval.high * 100 };
}

/** Whether the 95 % intervals of two rates have a share in common, so that chance may explain the difference; `null` without both. */
export function intervalsOverlap(before: Point, now: Point): boolean | null {
  const [a, b] = [intervalOf(before), intervalOf(now)];
  return a === null || b === null ? null : a.low <= b.high && b.low <= a.high;
}

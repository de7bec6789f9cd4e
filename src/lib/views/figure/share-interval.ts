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

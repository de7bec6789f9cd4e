import { wilsonInterval, type Interval } from '../../core/statistics/index.ts';
import { indicatorOf } from '../../indicators/index.ts';
import type { Point } from '../figure/series.ts';

/** The 95 % interval of a share in percent; `null` for whatever is no share of a whole, or has no cases. */
export function shareInterval({ indicator, numerator, denominator }: Point): Interval | null {
  if (indicatorOf(indicator).unit !== 'percent' || numerator === null || denominator === null) return null;
  const interval = wilsonInterval(numerator, denominator);
  return interval && { low: interval.low * 100, high: interval.high * 100 };
}

/** Whether two intervals have a share in common: then the difference may be chance. */
export const overlaps = (a: Interval, b: Interval): boolean => a.low <= b.high && b.low <= a.high;

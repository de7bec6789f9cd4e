import { SMALLEST_BAND, isSmallRate } from '../../indicators/index.ts';
import { quantile } from '../../core/statistics/index.ts';
import type { Point } from '../figure/series.ts';

/** Where the middle and the middle eighty of a hundred bodies stand in one year, in the unit of the indicator. */
export interface Band {
  n: number;
  p10: number;
  median: number;
  p90: number;
}

const counts = ({ value, denominator }: Point): boolean => value !== null && !isSmallRate(denominator);

/**
 * The band of some bodies, place by place of their series; `null` where fewer than five of them have a figure. A rate of fewer
 * than ten cases does not count.
 */
export function bandOf(bodies: readonly (readonly Point[])[]): (Band | null)[] {
  const length = Math.max(0, ...bodies.map((points) => points.length));
  return Array.from({ length }, (_, index) => {
    const values = bodies.flatMap((points) => {
      const point = points[index];
      return point && counts(point) && point.value !== null ? [point.value] : [];
    });
    if (values.length < SMALLEST_BAND) return null;
    const at = (share: number) => quantile(values, share) ?? 0;
    return { n: values.length, p10: at(0.1), median: at(0.5), p90: at(0.9) };
  });
}

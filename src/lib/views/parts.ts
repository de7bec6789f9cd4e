import type { IndicatorId } from '../indicators/index.ts';
import { pointOf, type Area, type Point } from './series.ts';

/** Total minus the sum of its parts in the same year and scope: 0 when they agree, `null` when a part or the total is missing. */
export function partsGap(total: Point, parts: readonly IndicatorId[], area: Area): number | null {
  if (total.numerator === null) return null;
  let rest = total.numerator;
  for (const part of parts) {
    const point = pointOf(area, part, total.year, total.source);
    if (point.numerator === null) return null;
    rest -= point.numerator;
  }
  return rest;
}

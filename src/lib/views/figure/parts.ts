import type { IndicatorId } from '../../indicators/index.ts';
import { pointOf, type Area, type Point } from './series.ts';

/** How many reports count in the total but lack one of the parts: their part of a difference says nothing. */
export function reportsLackingParts(total: Point, parts: readonly IndicatorId[], area: Area): number {
  const counted = parts.map((part) => pointOf(area, part, total.year, total.source).reports);
  return Math.max(0, total.reports - Math.min(...counted));
}

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

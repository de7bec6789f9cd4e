import type { IndicatorId } from '../../indicators/index.ts';
import { pointOf, type Area, type Point } from './series.ts';

/** How many reports count in the total but lack one of the parts: their part of a difference says nothing. */
export function reportsLackingParts(total: Point, parts: readonly IndicatorId[], area: Area): number {
  const counted = parts.map((part) => pointOf(area, part, total.year, total.source).reports);
  return Math.max(0, total.reports - Math.min(...counted));
}

/** What parts leave of their total: 0 when they agree, `null` when one of them or the total is missing. */
export function restOf(total: number | null, parts: readonly (number | null)[]): number | null {
  return parts.reduce((rest, part) => (rest === null || part === null ? null : rest - part), total);
}

/** Total minus the sum of its parts in the same year and scope, as `restOf` has it. */
export function partsGap(total: Point, parts: readonly IndicatorId[], area: Area): number | null {
  return restOf(
    total.numerator,
    parts.map((part) => pointOf(area, part, total.year, total.source).numerator),
  );
}

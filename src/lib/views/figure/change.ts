import { isSmallRate, type IndicatorId } from '../../indicators/index.ts';
import { comparablePoints } from './form-breaks.ts';
import { pointOf, type Area, type Point } from './series.ts';
import { intervalsOverlap } from './share-interval.ts';

/** A figure against that of the year before, where the two may be set against each other. */
export interface Change {
  now: Point;
  before: Point;
  /** Units, or percent points. */
  difference: number;
  /** Rates only: whether the 95 % intervals of the two years overlap, so that chance may explain the change. */
  overlap: boolean | null;
}

/**
 * The change between two figures of neighbouring years; `null` where one is missing, where they speak for different scopes,
 * where a rate rests on fewer than ten cases, or where the form changed what is counted.
 */
export function changeBetween(before: Point, now: Point): Change | null {
  if (now.value === null || before.value === null || now.source !== before.source) return null;
  if (!comparablePoints(before, now)) return null;
  if (isSmallRate(now.denominator) || isSmallRate(before.denominator)) return null;
  return { now, before, difference: now.value - before.value, overlap: intervalsOverlap(before, now) };
}

/** The same for an area's figure of a year; `null` also where the year before is out of the span. */
export function changeIn(area: Area, indicator: IndicatorId, year = area.filter.year): Change | null {
  if (year - 1 < area.filter.from) return null;
  return changeBetween(pointOf(area, indicator, year - 1), pointOf(area, indicator, year));
}

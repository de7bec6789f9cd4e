import { isSmallRate } from '../../indicators/index.ts';
import type { Point } from './series.ts';

/** Whether a figure may stand on a scale beside others: it is known, no rate that its own report contradicts, no rate of too few cases. */
export const standsOnScale = (point: Point): boolean =>
  point.value !== null && !isSmallRate(point.denominator) && !point.contradicts;

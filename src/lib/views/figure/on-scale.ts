import { isSmallRate } from '../../indicators/index.ts';
import type { Point } from './series.ts';

/** A share of more than the whole is no share: the report contradicts itself. */
export const contradictsItself = ({ numerator, denominator }: Pick<Point, 'numerator' | 'denominator'>): boolean =>
  numerator !== null && denominator !== null && numerator > denominator;

/** Whether a figure may stand on a scale beside others: it is known, no share of more than the whole, no rate of too few cases. */
export const standsOnScale = (point: Point): boolean =>
  point.value !== null && !isSmallRate(point.denominator) && !contradictsItself(point);

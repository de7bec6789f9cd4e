import { indicatorOf } from '../../indicators/index.ts';
import { basisMark, type Point } from './series.ts';

/** What a figure is told as: the indicator itself, its share of another one, or what else it says of itself. */
function markOf({ indicator, denominator, instead }: Point): 'indicator' | 'share' | NonNullable<Point['instead']> {
  if (instead !== undefined) return instead;
  return denominator !== null && indicatorOf(indicator).denominator === null ? 'share' : 'indicator';
}

/**
 * A figure for whoever reads the page by program: what it is of, its value and parts, its year, and who speaks (a basis, or a body).
 * The same value of `data-indicator`, year and speaker stands everywhere; a share of another indicator has `data-share` instead,
 * and a figure of the bodies with both years says how many they are.
 */
export const figureMarks = (point: Point) => ({
  [`data-${markOf(point)}`]: point.indicator,
  'data-value': point.value ?? '',
  'data-numerator': point.numerator ?? '',
  'data-denominator': point.denominator ?? '',
  'data-year': point.year,
  'data-basis': basisMark(point),
  'data-body': point.body ?? undefined,
  'data-set': point.set,
});

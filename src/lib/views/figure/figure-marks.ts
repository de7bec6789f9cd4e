import { basisMark, type Point } from './series.ts';

/** A figure for whoever reads the page by program: what it is of, its value and parts, its year, and who speaks (a basis, or a body). */
export const figureMarks = (point: Point) => ({
  'data-indicator': point.indicator,
  'data-value': point.value ?? '',
  'data-numerator': point.numerator ?? '',
  'data-denominator': point.denominator ?? '',
  'data-year': point.year,
  'data-basis': basisMark(point),
  'data-body': point.body ?? undefined,
});

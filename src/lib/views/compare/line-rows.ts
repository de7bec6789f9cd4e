import type { Labels } from '../../labels/compare.ts';
import type { ComparedBody } from './comparison.ts';

/** Bodies by years for a file: value, numerator, denominator and why there is none, a row a body. */
export function lineRows(
  bodies: readonly Pick<ComparedBody, 'row' | 'line'>[],
  years: readonly number[],
  t: Labels,
): (string | number)[][] {
  return [
    [t.agencies.columns.name, ...years.flatMap((year) => t.compare.heat.columns.map((word) => `${year}${word}`))],
    ...bodies.map(({ row, line }) => [
      row.name,
      ...line.flatMap(({ value, numerator, denominator, gap }) => [
        value ?? '',
        numerator ?? '',
        denominator ?? '',
        gap ? t.terms.gap[gap] : '',
      ]),
    ]),
  ];
}

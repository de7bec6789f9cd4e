import type { BodyFigureRow, BodyLineRow } from '../../src/lib/queries/index.ts';

/** The single figures of lines. */
export function figuresOfLines(lines: readonly BodyLineRow[]): BodyFigureRow[] {
  return lines.flatMap(({ agency_id, indicator, years, numerators, denominators, inferred, contradicted }) =>
    years.map((year, index) => ({
      agency_id,
      year,
      indicator,
      numerator: numerators[index] ?? 0,
      denominator: denominators[index] ?? null,
      inferred: inferred.includes(year),
      contradicted: contradicted.includes(year),
    })),
  );
}

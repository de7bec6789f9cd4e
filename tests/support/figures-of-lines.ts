import type { AgencyId } from '../../src/lib/core/report/index.ts';
import type { IndicatorId } from '../../src/lib/indicators/index.ts';
import type { BodyLineRow } from '../../src/lib/queries/index.ts';

/** One figure of one body's own report. */
export interface BodyFigure {
  agency_id: AgencyId;
  year: number;
  indicator: IndicatorId;
  numerator: number;
  denominator: number | null;
  inferred: boolean;
  contradicted: boolean;
}

/** The single figures of lines. */
export function figuresOfLines(lines: readonly BodyLineRow[]): BodyFigure[] {
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

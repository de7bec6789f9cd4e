import type { AgencyId } from '../core/report/index.ts';
import type { IndicatorId } from '../indicators/index.ts';
import type { Engine } from '../warehouse/engine.ts';
import type { BodyFigureRow } from './body-figures.ts';
import type { Filter } from './filter.ts';
import { WHO, filterParameters } from './predicate.ts';

/** One indicator of one body over the years that have it: lists of equal length, in the order of years. */
export interface BodyLineRow {
  agency_id: AgencyId;
  indicator: IndicatorId;
  years: readonly number[];
  numerators: readonly number[];
  /** `null` throughout for a count. */
  denominators: readonly (number | null)[];
  /** Years whose figure rests on an inferred cell. */
  inferred: readonly number[];
  /** Years whose figure an open finding of severity error names. */
  contradicted: readonly number[];
}

export const BODY_LINES_SQL = `-- grain: one row per agency and indicator
SELECT
  agency_id, indicator, list(year ORDER BY year) AS years, list(numerator ORDER BY year) AS numerators,
  list(denominator ORDER BY year) AS denominators,
  coalesce(list(year ORDER BY year) FILTER (WHERE inferred), []::INTEGER[]) AS inferred,
  coalesce(list(year ORDER BY year) FILTER (WHERE contradicted), []::INTEGER[]) AS contradicted
FROM figure
WHERE scope = 'own' AND year BETWEEN $4 AND $5 AND list_contains(string_split($7, '~'), indicator) AND ${WHO}
GROUP BY agency_id, indicator
ORDER BY agency_id, indicator`;

/** Some indicators of every body of a filter over its span, a row a body and indicator: a fraction of the size of single figures. */
export function queryBodyLines(
  engine: Engine,
  filter: Filter,
  indicators: readonly IndicatorId[],
): Promise<BodyLineRow[]> {
  return engine.rows<BodyLineRow>(BODY_LINES_SQL, [...filterParameters(filter), indicators.join('~')]);
}

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

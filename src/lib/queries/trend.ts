import { CATALOG, type IndicatorId } from '../indicators/index.ts';
import type { Engine } from '../warehouse/engine.ts';
import type { Filter } from './filter.ts';
import { BOUND, IN_SPAN, WHO, filterParameters } from './predicate.ts';

/** Sums of one indicator over the reports of a year and scope. */
export interface Sums {
  /** `null` where no report has the figure. */
  numerator: number | null;
  /** `null` for a count, or where no report has the figure. */
  denominator: number | null;
  /** How many reports count. */
  reports: number;
  /** In how many of them a needed cell is inferred, not reported. */
  inferred: number;
  /** In how many of them an open finding of severity error names a needed cell. */
  contradicted: number;
}

/** One year of one scope. Own and aggregate reports are never in one row. */
export interface TrendRow {
  year: number;
  scope: 'own' | 'aggregate';
  /** Reports read. */
  reports: number;
  /** A source may leave out what a page does not show. */
  sums: { readonly [Id in IndicatorId]?: Sums };
}

export interface TrendSqlRow {
  year: number;
  scope: 'own' | 'aggregate';
  /** Empty for the row that counts the reports read. */
  indicator: IndicatorId | '';
  numerator: number | null;
  denominator: number | null;
  reports: number;
  inferred: number;
  contradicted: number;
}

export const TREND_SQL = `-- grain: one row per year, scope and indicator, and one that counts the reports
SELECT
  year, scope, indicator, sum(numerator) AS numerator, sum(denominator) AS denominator,
  count(*)::INTEGER AS reports, (count(*) FILTER (WHERE inferred))::INTEGER AS inferred,
  (count(*) FILTER (
    WHERE CASE
      WHEN ${BOUND.added} = '' OR NOT contradicted THEN contradicted
      ELSE NOT list_contains(string_split(${BOUND.added}, '~'), concat(agency_id, '/', year))
    END
  ))::INTEGER AS contradicted
FROM figure
WHERE ${IN_SPAN} AND ${WHO}
GROUP BY year, scope, indicator
UNION ALL
SELECT year, scope, '', NULL, NULL, count(*)::INTEGER, 0, 0
FROM report
WHERE reading = 'read' AND ${IN_SPAN} AND ${WHO}
GROUP BY year, scope
ORDER BY year, scope, indicator`;

const NONE: Sums = { numerator: null, denominator: null, reports: 0, inferred: 0, contradicted: 0 };

/**
 * Every indicator of the catalogue by year and scope, in one query. Years without a report have no row. `settled` names the
 * reports (`agency/year`) whose errors somebody has settled.
 */
export async function queryTrend(engine: Engine, filter: Filter, settled: readonly string[] = []): Promise<TrendRow[]> {
  const rows = await engine.rows<TrendSqlRow>(TREND_SQL, filterParameters(filter, settled.join('~')));
  return rows
    .filter(({ indicator }) => indicator === '')
    .map(({ year, scope, reports }) => {
      const sums = Object.fromEntries(CATALOG.map(({ id }) => [id, NONE])) as Record<IndicatorId, Sums>;
      for (const row of rows) {
        if (row.year !== year || row.scope !== scope || row.indicator === '') continue;
        const { indicator, numerator, denominator, reports: counted, inferred, contradicted } = row;
        sums[indicator] = { numerator, denominator, reports: counted, inferred, contradicted };
      }
      return { year, scope, reports, sums };
    });
}

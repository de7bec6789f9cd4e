import type { Engine } from '../warehouse/engine.ts';
import type { Filter } from './filter.ts';
import { BOUND, IN_SPAN, WHO, filterParameters, standsIn } from './predicate.ts';
import { trendOfSums, type TrendRow, type TrendSqlRow } from './trend-sums.ts';

/** Whether the errors of a report, `agency/year`, are not settled. */
const isOpen = (year: string): string =>
  `(${BOUND.added} = '' OR NOT list_contains(string_split(${BOUND.added}, '~'), concat(agency_id, '/', ${year})))`;

export const TREND_SQL = `-- grain: one row per year, scope and indicator, and one that counts the reports
WITH told AS (
  SELECT *, ${standsIn('year')} AS included, ${standsIn('year - 1')} AS included_before,
    contradicted AND ${isOpen('year')} AS doubted,
    beyond_whole OR (total_contradicted AND ${isOpen('year')}) AS excluded,
    beyond_whole_before OR (total_contradicted_before AND ${isOpen('year - 1')}) AS excluded_before
  FROM figure
  WHERE ${IN_SPAN} AND ${WHO}
),
paired AS (
  SELECT *, year > ${BOUND.from} AND numerator_before IS NOT NULL AND NOT excluded AND NOT excluded_before AS same FROM told
)
SELECT
  year, scope, indicator, sum(numerator) FILTER (WHERE NOT included) AS numerator,
  sum(denominator) FILTER (WHERE NOT included) AS denominator,
  count(*)::INTEGER AS reports, (count(*) FILTER (WHERE inferred))::INTEGER AS inferred,
  (count(*) FILTER (WHERE doubted))::INTEGER AS contradicted,
  (count(*) FILTER (WHERE excluded))::INTEGER AS excluded,
  coalesce(list(agency_id ORDER BY agency_id) FILTER (WHERE excluded), []::VARCHAR[]) AS excluded_ids,
  (count(*) FILTER (WHERE excluded AND inferred))::INTEGER AS excluded_inferred,
  (count(*) FILTER (WHERE excluded AND doubted))::INTEGER AS excluded_contradicted,
  sum(numerator) FILTER (WHERE excluded AND NOT included) AS excluded_numerator,
  sum(denominator) FILTER (WHERE excluded AND NOT included) AS excluded_denominator,
  (count(*) FILTER (WHERE same))::INTEGER AS same,
  coalesce(sum(reports_before) FILTER (WHERE same), 0)::INTEGER AS same_before,
  sum(numerator) FILTER (WHERE same AND NOT included) AS same_numerator,
  sum(denominator) FILTER (WHERE same AND NOT included) AS same_denominator,
  sum(numerator_before) FILTER (WHERE same AND NOT included_before) AS same_numerator_before,
  sum(denominator_before) FILTER (WHERE same AND NOT included_before) AS same_denominator_before
FROM paired
GROUP BY year, scope, indicator
UNION ALL
SELECT year, scope, '', NULL, NULL, count(*)::INTEGER, 0, 0, 0, []::VARCHAR[], 0, 0, NULL, NULL, 0, 0, NULL, NULL, NULL, NULL
FROM report
WHERE reading = 'read' AND ${IN_SPAN} AND ${WHO}
GROUP BY year, scope
ORDER BY year, scope, indicator`;

/** The sums behind `queryTrend`, with whom each leaves out. */
export const queryTrendSums = (
  engine: Engine,
  filter: Filter,
  settled: readonly string[] = [],
): Promise<TrendSqlRow[]> => engine.rows<TrendSqlRow>(TREND_SQL, filterParameters(filter, settled.join('~')));

/**
 * Every indicator of the catalogue by year and scope, in one query. Years without a report have no row. `settled` names the
 * reports (`agency/year`) whose errors somebody has settled.
 */
export async function queryTrend(engine: Engine, filter: Filter, settled: readonly string[] = []): Promise<TrendRow[]> {
  return trendOfSums(await queryTrendSums(engine, filter, settled));
}

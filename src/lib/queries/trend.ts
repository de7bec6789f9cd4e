import { FORM_YEARS } from '../core/template/index.ts';
import { CATALOG, areComparable, type IndicatorId } from '../indicators/index.ts';
import type { Engine } from '../warehouse/engine.ts';
import type { Filter } from './filter.ts';
import { BOUND, IN_SPAN, SELF_CONTRADICTING, WHO, filterParameters } from './predicate.ts';

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
  /** Those of a rate that contradict themselves in it, and what they give to the sums: a sum of several reports leaves them out. `null` where there is none. */
  excluded: Excluded | null;
  /**
   * The bodies that have the figure in this year and in the one before, on forms that count the same, and for a rate without
   * contradicting themselves in it: like is compared with like. `null` where there is none, or in the first year of the span.
   */
  same: Same | null;
}

/** Some bodies in two neighbouring years. */
export interface Same {
  reports: number;
  numerator: number;
  /** `null` for a count. */
  denominator: number | null;
  numeratorBefore: number;
  denominatorBefore: number | null;
}

/** Reports left out of a rate, and the sums of them. */
export interface Excluded {
  reports: number;
  inferred: number;
  contradicted: number;
  numerator: number;
  denominator: number;
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
  excluded: number;
  excluded_inferred: number;
  excluded_contradicted: number;
  excluded_numerator: number | null;
  excluded_denominator: number | null;
  same: number;
  same_numerator: number | null;
  same_denominator: number | null;
  same_numerator_before: number | null;
  same_denominator_before: number | null;
}

/** `indicator/before/now`: forms between which an indicator changed its meaning. */
const BROKEN = CATALOG.flatMap(({ id }) =>
  FORM_YEARS.flatMap((before) =>
    FORM_YEARS.filter((now) => !areComparable(id, before, now)).map((now) => `'${id}/${before}/${now}'`),
  ),
);

export const TREND_SQL = `-- grain: one row per year, scope and indicator, and one that counts the reports
WITH settled AS (
  SELECT * REPLACE (contradicted AND open AS contradicted, total_contradicted AND open AS total_contradicted)
  FROM (
    SELECT *,
      ${BOUND.added} = '' OR NOT contradicted
        OR NOT list_contains(string_split(${BOUND.added}, '~'), concat(agency_id, '/', year)) AS open
    FROM figure
    WHERE ${IN_SPAN} AND ${WHO}
  )
),
told AS (SELECT *, ${SELF_CONTRADICTING} AS excluded FROM settled),
same AS (
  SELECT
    now.year, now.scope, now.indicator, count(*)::INTEGER AS same,
    sum(now.numerator) AS same_numerator, sum(now.denominator) AS same_denominator,
    sum(before.numerator) AS same_numerator_before, sum(before.denominator) AS same_denominator_before
  FROM told now
  JOIN told before ON before.agency_id = now.agency_id AND before.indicator = now.indicator
    AND before.scope = now.scope AND before.year = now.year - 1
  WHERE NOT now.excluded AND NOT before.excluded
    AND (now.form = before.form OR concat(now.indicator, '/', before.form, '/', now.form) NOT IN (${BROKEN.join(', ')}))
  GROUP BY now.year, now.scope, now.indicator
),
summed AS (
SELECT
  year, scope, indicator, sum(numerator) AS numerator, sum(denominator) AS denominator,
  count(*)::INTEGER AS reports, (count(*) FILTER (WHERE inferred))::INTEGER AS inferred,
  (count(*) FILTER (WHERE contradicted))::INTEGER AS contradicted,
  (count(*) FILTER (WHERE excluded))::INTEGER AS excluded,
  (count(*) FILTER (WHERE excluded AND inferred))::INTEGER AS excluded_inferred,
  (count(*) FILTER (WHERE excluded AND contradicted))::INTEGER AS excluded_contradicted,
  sum(numerator) FILTER (WHERE excluded) AS excluded_numerator,
  sum(denominator) FILTER (WHERE excluded) AS excluded_denominator
FROM told
GROUP BY year, scope, indicator
)
SELECT
  summed.*, coalesce(same, 0)::INTEGER AS same, same_numerator, same_denominator, same_numerator_before,
  same_denominator_before
FROM summed LEFT JOIN same USING (year, scope, indicator)
UNION ALL
SELECT year, scope, '', NULL, NULL, count(*)::INTEGER, 0, 0, 0, 0, 0, NULL, NULL, 0, NULL, NULL, NULL, NULL
FROM report
WHERE reading = 'read' AND ${IN_SPAN} AND ${WHO}
GROUP BY year, scope
ORDER BY year, scope, indicator`;

const NONE: Sums = {
  numerator: null,
  denominator: null,
  reports: 0,
  inferred: 0,
  contradicted: 0,
  excluded: null,
  same: null,
};

function sumsOf(row: TrendSqlRow): Sums {
  const { numerator, denominator, reports, inferred, contradicted } = row;
  const excluded: Excluded | null =
    row.excluded === 0
      ? null
      : {
          reports: row.excluded,
          inferred: row.excluded_inferred,
          contradicted: row.excluded_contradicted,
          numerator: row.excluded_numerator ?? 0,
          denominator: row.excluded_denominator ?? 0,
        };
  const same: Same | null =
    row.same === 0
      ? null
      : {
          reports: row.same,
          numerator: row.same_numerator ?? 0,
          denominator: row.same_denominator,
          numeratorBefore: row.same_numerator_before ?? 0,
          denominatorBefore: row.same_denominator_before,
        };
  return { numerator, denominator, reports, inferred, contradicted, excluded, same };
}

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
        sums[row.indicator] = sumsOf(row);
      }
      return { year, scope, reports, sums };
    });
}

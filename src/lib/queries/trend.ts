import { CATALOG, aggregateSql, type IndicatorId } from '../indicators/index.ts';
import type { Engine } from '../warehouse/engine.ts';
import type { Filter } from './filter.ts';
import { WHO, filterParameters } from './predicate.ts';

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
}

/** One year of one scope. Own and aggregate reports are never in one row. */
export interface TrendRow {
  year: number;
  scope: 'own' | 'aggregate';
  /** Reports read. */
  reports: number;
  sums: Readonly<Record<IndicatorId, Sums>>;
}

export const TREND_SQL = `-- grain: one row per year and scope
SELECT
  year, scope, count(*)::INTEGER AS reports,
  ${CATALOG.map(aggregateSql).join(',\n  ')}
FROM report
WHERE reading = 'read' AND year BETWEEN $4 AND $5 AND ${WHO}
GROUP BY year, scope
ORDER BY year, scope`;

type FlatRow = { year: number; scope: 'own' | 'aggregate'; reports: number } & Record<string, number | string | null>;

const numberOr = (value: number | string | null | undefined): number | null =>
  typeof value === 'number' ? value : null;

function toTrendRow(row: FlatRow): TrendRow {
  const sums: Record<IndicatorId, Sums> = {};
  for (const { id } of CATALOG) {
    sums[id] = {
      numerator: numberOr(row[`${id}__n`]),
      denominator: numberOr(row[`${id}__d`]),
      reports: numberOr(row[`${id}__k`]) ?? 0,
      inferred: numberOr(row[`${id}__i`]) ?? 0,
    };
  }
  return { year: row.year, scope: row.scope, reports: row.reports, sums };
}

/** Every indicator of the catalogue by year and scope, in one query. Years without a report have no row. */
export async function queryTrend(engine: Engine, filter: Filter): Promise<TrendRow[]> {
  const rows = await engine.rows<FlatRow>(TREND_SQL, filterParameters(filter));
  return rows.map(toTrendRow);
}

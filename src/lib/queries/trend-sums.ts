import type { AgencyId } from '../core/report/index.ts';
import { CATALOG, type IndicatorId } from '../indicators/index.ts';
import { sumsOfNone, type Excluded, type Same, type Sums } from './sums.ts';

/** One year of one scope. Own and aggregate reports are never in one row. */
export interface TrendRow {
  year: number;
  scope: 'own' | 'aggregate';
  /** Reports read. */
  reports: number;
  /** A source may leave out what a page does not show. */
  sums: { readonly [Id in IndicatorId]?: Sums };
}

/** One indicator in one year of one scope, its sums in columns. */
export interface TrendSumsRow {
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
  same_before: number;
  same_numerator: number | null;
  same_denominator: number | null;
  same_numerator_before: number | null;
  same_denominator_before: number | null;
}

export interface TrendSqlRow extends TrendSumsRow {
  /** Whose reports are left out of a rate. */
  excluded_ids: readonly AgencyId[];
}

function sumsOf(row: TrendSumsRow & Partial<TrendSqlRow>): Sums {
  const { numerator, denominator, reports, inferred, contradicted } = row;
  const excluded: Excluded | null =
    row.excluded === 0
      ? null
      : {
          bodies: row.excluded_ids ?? [],
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
          reportsBefore: row.same_before,
          numerator: row.same_numerator ?? 0,
          denominator: row.same_denominator,
          numeratorBefore: row.same_numerator_before ?? 0,
          denominatorBefore: row.same_denominator_before,
        };
  return { numerator, denominator, reports, inferred, contradicted, excluded, same };
}

/** The trend that sums in columns make; what they do not say is a sum of nobody. */
export function trendOfSums(rows: readonly (TrendSumsRow & Partial<TrendSqlRow>)[]): TrendRow[] {
  return rows
    .filter(({ indicator }) => indicator === '')
    .map(({ year, scope, reports }) => {
      const sums = Object.fromEntries(CATALOG.map(({ id }) => [id, sumsOfNone()])) as Record<IndicatorId, Sums>;
      for (const row of rows) {
        if (row.year !== year || row.scope !== scope || row.indicator === '') continue;
        sums[row.indicator] = sumsOf(row);
      }
      return { year, scope, reports, sums };
    });
}

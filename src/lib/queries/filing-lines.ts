import type { FilingState, Timing } from '../core/filing/index.ts';
import type { AgencyId } from '../core/report/index.ts';
import type { Engine } from '../warehouse/engine.ts';

/** What one body filed over the years: lists of equal length. A fraction of the size of single rows. */
export interface FilingLineRow {
  agency_id: AgencyId;
  years: readonly number[];
  states: readonly FilingState[];
  timings: readonly Timing[];
  days_late: readonly (number | null)[];
  errors: readonly number[];
  warnings: readonly number[];
}

export const FILING_LINES_SQL = `-- grain: one row per agency
SELECT
  agency_id, list(year ORDER BY year) AS years, list(state ORDER BY year) AS states, list(timing ORDER BY year) AS timings,
  list(days_late ORDER BY year) AS days_late, list(errors ORDER BY year) AS errors, list(warnings ORDER BY year) AS warnings
FROM filing
WHERE scope = 'own' AND starts_with(region_code, $1)
GROUP BY agency_id
ORDER BY agency_id`;

/** What every body below a prefix of region codes filed, and how many findings stand at each report. Asked of the quality file. */
export function queryFilingLines(engine: Engine, prefix: string): Promise<FilingLineRow[]> {
  return engine.rows<FilingLineRow>(FILING_LINES_SQL, [prefix]);
}

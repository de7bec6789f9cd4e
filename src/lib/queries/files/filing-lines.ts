import type { AgencyId } from '../../core/report/index.ts';
import type { FilingLineRow } from '../filing-lines.ts';
import type { FilingRow } from '../quality.ts';

/** The same as `queryFilingLines`, out of single rows. */
export function linesOf(filings: readonly FilingRow[]): FilingLineRow[] {
  const own = new Map<AgencyId, FilingRow[]>();
  for (const row of filings.filter(({ scope }) => scope === 'own'))
    own.set(row.agency_id, [...(own.get(row.agency_id) ?? []), row]);
  return [...own]
    .map(([agency_id, rows]) => ({
      agency_id,
      years: rows.map(({ year }) => year),
      states: rows.map(({ state }) => state),
      timings: rows.map(({ timing }) => timing),
      days_late: rows.map(({ days_late }) => days_late),
      errors: rows.map(({ errors }) => errors),
      warnings: rows.map(({ warnings }) => warnings),
    }))
    .sort((a, b) => (a.agency_id < b.agency_id ? -1 : 1));
}

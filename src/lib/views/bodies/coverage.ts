import type { AgencyId } from '../../core/report/index.ts';
import type { AgencyKind } from '../../core/agency/index.ts';
import type { CoverageRow, CoverageState } from '../../queries/index.ts';
import type { Area } from '../figure/series.ts';

export interface CoverageLine {
  agency_id: AgencyId;
  name: string;
  short_name: string;
  kind: AgencyKind;
  scope: 'own' | 'aggregate';
  years: readonly { year: number; state: CoverageState; published_on: string | null }[];
  /** Those whose report of the last year includes its figures. */
  included_in: readonly string[];
}

/** The coverage matrix: aggregate reports first, then the bodies, one line each. */
export function coverageLines(rows: readonly CoverageRow[]): CoverageLine[] {
  const lines = new Map<AgencyId, CoverageLine>();
  for (const row of rows) {
    const line = lines.get(row.agency_id);
    const year = { year: row.year, state: row.state, published_on: row.published_on };
    const { included_in } = row;
    if (line) lines.set(row.agency_id, { ...line, included_in, years: [...line.years, year] });
    else {
      const { agency_id, name, short_name, kind, scope } = row;
      lines.set(agency_id, { agency_id, name, short_name, kind, scope, included_in, years: [year] });
    }
  }
  return [...lines.values()].sort((a, b) => a.scope.localeCompare(b.scope));
}

/** How many agency-years stand in each state; they sum to the lines times the years. */
export function countStates(lines: readonly CoverageLine[]): Readonly<Record<CoverageState, number>> {
  const counts: Record<CoverageState, number> = { read: 0, unread: 0, missing: 0, uncollected: 0, not_due: 0 };
  for (const { years } of lines) for (const { state } of years) counts[state] += 1;
  return counts;
}

/** Whether a body has a report of the year in focus, read or not. */
export const isLoaded = ({ coverage, filter }: Area, agency: AgencyId): boolean =>
  coverage.some(
    ({ agency_id, year, state }) =>
      agency_id === agency && year === filter.year && (state === 'read' || state === 'unread'),
  );

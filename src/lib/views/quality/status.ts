import type { AgencyId } from '../../core/report/index.ts';
import type { FilingRow } from '../../queries/index.ts';
import { filingStatus, type FilingStatus, type YearFiling } from '../bodies/filing.ts';
import type { ReportState } from '../bodies/report-state.ts';
import { isClosed, type Decided, type WorkItem } from './findings.ts';

export interface StateCell {
  year: number;
  state: ReportState;
  late: boolean;
}

/** One body over the years. */
export interface StateLine {
  agency_id: AgencyId;
  name: string;
  short_name: string;
  cells: readonly StateCell[];
}

/** One year over the bodies, and beside them the aggregate reports that came. */
export interface YearStatus extends FilingStatus {
  year: number;
  aggregates: number;
}

type Open = ReadonlyMap<string, { errors: number; warnings: number }>;

function countOpen(items: readonly WorkItem[], decided: Decided): Open {
  const open = new Map<string, { errors: number; warnings: number }>();
  for (const item of items) {
    if (item.severity === 'info' || isClosed(item, decided)) continue;
    const key = `${item.agency_id}/${item.year}`;
    const own = open.get(key) ?? { errors: 0, warnings: 0 };
    open.set(key, own);
    if (item.severity === 'error') own.errors += 1;
    else own.warnings += 1;
  }
  return open;
}

function stateOf(filing: FilingRow, open: Open): ReportState {
  if (filing.state === 'unread' || filing.state === 'missing' || filing.state === 'uncollected') return filing.state;
  if (filing.state !== 'filed') return 'not_due';
  const own = open.get(`${filing.agency_id}/${filing.year}`);
  if (own && own.errors > 0) return 'erred';
  return own && own.warnings > 0 ? 'warned' : 'passed';
}

/** The state of every body in every year, and of every year; decisions that close a finding count. Aggregate reports are counted apart. */
export function reportStates(
  filings: readonly FilingRow[],
  items: readonly WorkItem[],
  decided: Decided,
): { lines: StateLine[]; years: YearStatus[] } {
  const open = countOpen(items, decided);
  const lines = new Map<AgencyId, StateLine & { cells: StateCell[] }>();
  const years = new Map<number, { own: Pick<YearFiling, 'state' | 'timing'>[]; aggregates: number }>();
  for (const filing of filings) {
    const { agency_id, name, short_name, scope, year, timing } = filing;
    const state = stateOf(filing, open);
    const told = years.get(year) ?? { own: [], aggregates: 0 };
    years.set(year, told);
    if (scope === 'aggregate') {
      if (filing.state === 'filed') told.aggregates += 1;
      continue;
    }
    told.own.push({ state, timing });
    const line = lines.get(agency_id) ?? { agency_id, name, short_name, cells: [] };
    lines.set(agency_id, line);
    line.cells.push({ year, state, late: timing === 'late' });
  }
  return {
    lines: [...lines.values()],
    years: [...years]
      .map(([year, { own, aggregates }]): YearStatus => ({ year, aggregates, ...filingStatus(own) }))
      .sort((a, b) => b.year - a.year),
  };
}

/** Reports (`agency/year`) that have errors, all of them closed by decisions. */
export function settledErrors(items: readonly WorkItem[], decided: Decided): string[] {
  const errors = items.filter(({ severity }) => severity === 'error');
  const keyOf = ({ agency_id, year }: WorkItem) => `${agency_id}/${year}`;
  const open = new Set(errors.filter((item) => !isClosed(item, decided)).map(keyOf));
  return [...new Set(errors.map(keyOf))].filter((key) => !open.has(key)).sort();
}

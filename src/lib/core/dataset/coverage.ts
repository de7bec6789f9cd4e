import { CELL_STATUSES, type CellStatus } from '../report/index.ts';
import type { Dataset } from './types.ts';

/** How much a dataset holds. Cells are counted over read reports only, each owed or filled cell once. */
export interface Coverage {
  agencies: number;
  /** Agencies with at least one report that was read. */
  agencies_with_reports: number;
  reports: { read: number; unread: number };
  years: readonly number[];
  cells: Readonly<Record<CellStatus, number>>;
}

/** Counts agencies, reports, years and cells by status. */
export function measureCoverage({ agencies, reports }: Dataset): Coverage {
  const cells = Object.fromEntries(CELL_STATUSES.map((status) => [status, 0])) as Record<CellStatus, number>;
  for (const report of reports) for (const cell of Object.values(report.cells)) cells[cell.status] += 1;
  const read = reports.filter((report) => report.reading === 'read');
  return {
    agencies: agencies.length,
    agencies_with_reports: new Set(read.map((report) => report.agency_id)).size,
    reports: { read: read.length, unread: reports.length - read.length },
    years: [...new Set(reports.map((report) => report.year))].sort((a, b) => a - b),
    cells,
  };
}

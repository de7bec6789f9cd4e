import { assessIdentities, type Assessment, type AssessmentResult } from '../checks/index.ts';
import { CELL_STATUSES, type CellStatus, type StoredReport } from '../report/index.ts';
import type { Dataset } from './types.ts';

/** How much a dataset holds. Cells are counted over read reports only, each owed or filled cell once. */
export interface Coverage {
  agencies: number;
  /** Agencies with at least one report that was read. */
  agencies_with_reports: number;
  reports: { read: number; unread: number };
  years: readonly number[];
  cells: Readonly<Record<CellStatus, number>>;
  /** The identities of the form over read reports, by rule. */
  identities: Readonly<Record<Assessment['rule'], Readonly<Record<AssessmentResult, number>>>>;
}

function countIdentities(reports: readonly StoredReport[]): Coverage['identities'] {
  const none = () => ({ failed: 0, passed: 0, not_assessable: 0 });
  const counts = { 'T3-ROW': none(), 'T3-SUM': none(), 'T3-BAL': none(), 'T4-SUM': none() };
  for (const { form, cells } of reports) {
    for (const { rule, result } of assessIdentities(form, cells)) counts[rule][result] += 1;
  }
  return counts;
}

/** Counts agencies, reports, years, cells by status and identities by outcome. */
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
    identities: countIdentities(read),
  };
}

const add = <Key extends string>(a: Readonly<Record<Key, number>>, b: Readonly<Record<Key, number>>) =>
  Object.fromEntries(Object.entries<number>(a).map(([key, count]) => [key, count + b[key as Key]])) as Record<
    Key,
    number
  >;

/** What several parts of a dataset hold together. Each body is in one part. */
export function addCoverages(parts: readonly Coverage[]): Coverage {
  return parts.reduce((sum, part) => ({
    agencies: sum.agencies + part.agencies,
    agencies_with_reports: sum.agencies_with_reports + part.agencies_with_reports,
    reports: add(sum.reports, part.reports),
    years: [...new Set([...sum.years, ...part.years])].sort((a, b) => a - b),
    cells: add(sum.cells, part.cells),
    identities: Object.fromEntries(
      Object.entries(sum.identities).map(([rule, counts]) => [
        rule,
        add(counts, part.identities[rule as Assessment['rule']]),
      ]),
    ) as Record<Assessment['rule'], Record<AssessmentResult, number>>,
  }));
}

import type { CellId } from '../../lib/core/report/index.ts';
import type { CountyReport } from '../county/county-report.ts';
import { WAN_YUAN } from '../figures/facts.ts';
import { agencySum } from './defect.ts';
import type { Injection } from './inject.ts';

/** The cells of a year whose published total is not the sum of what its bodies wrote. */
function unequalCells(reports: readonly CountyReport[], year: number): ReadonlySet<string> {
  const filed = reports.filter((report) => report.year === year && report.isFiled && report.reading === 'read');
  const sum = filed.find(({ isAggregate }) => isAggregate);
  const bodies = filed.filter(({ isAggregate }) => !isAggregate);
  // In whole millionths, as facts are kept: sums of decimals would differ by their rounding.
  const written = (report: CountyReport, id: CellId): number => Math.round((report.cells[id]?.value ?? 0) * WAN_YUAN);
  const together = (id: CellId): number => bodies.reduce((all, report) => all + written(report, id), 0);
  const cells = Object.keys(sum?.cells ?? {}) as CellId[];
  return new Set(cells.filter((id) => sum && written(sum, id) !== together(id)));
}

/**
 * The ledger without what no longer holds at its end: one body's figure too high and another's too low in the same cell leave the
 * government's sum as it was. Both defects stay, and neither is said to break that sum.
 */
export function withoutCancelledSums(
  reports: readonly CountyReport[],
  injections: readonly Injection[],
): readonly Injection[] {
  const unequal = new Map(
    [...new Set(reports.map(({ year }) => year))].map((year) => [year, unequalCells(reports, year)]),
  );
  return injections.map((line) => {
    const cells = unequal.get(line.year);
    const holds = line.cell === null ? (cells?.size ?? 0) > 0 : cells?.has(line.cell) === true;
    return holds ? line : { ...line, rules: line.rules.filter((rule) => rule !== agencySum(line.year)) };
  });
}

import type { Cell, CellId, CellStatus } from '../../lib/core/report/index.ts';
import type { CountyReport } from '../county/county-report.ts';
import type { LedgerLine } from './defect.ts';

/** Writes one cell of a report and gives its line. `raw` is what stands in the document where that is no plain number. */
export function writeCell(
  report: CountyReport,
  id: string,
  value: number | null,
  rules: readonly string[],
  status: CellStatus = 'reported',
  raw: string | null = null,
): LedgerLine {
  const before = report.cells[id as CellId];
  const cell: Cell = { value, status, raw, at: null };
  report.cells = { ...report.cells, [id]: cell };
  return {
    cell: id,
    true_value: String(before?.value ?? ''),
    written_value: raw ?? (value === null ? '' : String(value)),
    rules,
  };
}

/** A whole-report line. */
export const wholeReport = (true_value: string, written_value: string, rules: readonly string[]): LedgerLine => ({
  cell: null,
  true_value,
  written_value,
  rules,
});

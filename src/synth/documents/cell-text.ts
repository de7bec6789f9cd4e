import type { CellId } from '../../lib/core/report/index.ts';
import type { CountyReport } from '../county/county-report.ts';
import type { DocumentCell } from './published.ts';

/** A label over some columns and rows. */
export const label = (text: string, columns = 1, rows = 1): DocumentCell => ({ text, columns, rows });

/** A figure as the body wrote it: its words where it wrote words, nothing where it left the cell blank. */
export function figureCell(report: CountyReport, id: CellId, columns = 1): DocumentCell {
  const { value = null, raw = null } = report.cells[id] ?? {};
  const text = raw ?? (value === null ? '' : String(value));
  return { text, columns, rows: 1, ...(raw === null && value !== null ? { number: value } : {}) };
}

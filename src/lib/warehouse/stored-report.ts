import {
  cellColumn,
  type CellId,
  type CellStatus,
  type MutableCells,
  type ReportForm,
  type StoredReport,
} from '../core/report/index.ts';
import { ALL_CELLS } from '../core/template/index.ts';

type HeadRow = Omit<StoredReport, 'form' | 'cells' | 'sections'> & {
  form_proactive: ReportForm['proactive'];
  form_requests: ReportForm['requests'];
  form_appeals: ReportForm['appeals'];
};

/** A row of the table `report`: one column a cell. */
export type WideRow = HeadRow & Record<string, number | null>;

/** The columns of `report` that make a stored report. */
export const REPORT_COLUMNS = `agency_id, year, title, published_on, source_url, scope, form_proactive, form_requests, form_appeals, reading, note,
  ${ALL_CELLS.map(cellColumn).join(', ')}`;

/** A row of the table `cell_note`, of one agency. */
export interface NoteRow {
  year: number;
  cell_id: CellId;
  status: CellStatus;
  raw: string | null;
  note: string | null;
}

/**
 * The report of a row with the notes on its own cells. A cell that no form printed is not there; the table keeps no narrative.
 * A plain figure has no raw text, as in the dataset's own files, unless `rawOf` gives it one.
 */
export function toStoredReport(
  row: WideRow,
  notes: readonly NoteRow[],
  rawOf: (value: number) => string | null = () => null,
): StoredReport {
  const { form_proactive, form_requests, form_appeals } = row;
  const form: ReportForm = { proactive: form_proactive, requests: form_requests, appeals: form_appeals };
  const noted = new Map(notes.filter((note) => note.year === row.year).map((note) => [note.cell_id, note]));
  const cells: MutableCells = {};
  for (const id of ALL_CELLS) {
    const value = row[cellColumn(id)] ?? null;
    const known = noted.get(id);
    if (!known && value === null) continue;
    const status = known?.status ?? 'reported';
    cells[id] = {
      value,
      status,
      raw: known?.raw ?? (status === 'reported' && value !== null ? rawOf(value) : null),
      at: null,
      ...(known?.note ? { note: known.note } : {}),
    };
  }
  const { agency_id, year, title, published_on, source_url, scope, reading, note } = row;
  return { agency_id, year, title, published_on, source_url, scope, form, reading, note, cells, sections: [] };
}

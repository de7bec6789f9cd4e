import {
  cellColumn,
  type AgencyId,
  type MutableCells,
  type CellId,
  type CellStatus,
  type ReportForm,
  type StoredReport,
} from '../core/report/index.ts';
import { ALL_CELLS } from '../core/template/index.ts';
import type { Engine } from '../warehouse/engine.ts';

type HeadRow = Omit<StoredReport, 'form' | 'cells' | 'sections'> & {
  form_proactive: ReportForm['proactive'];
  form_requests: ReportForm['requests'];
  form_appeals: ReportForm['appeals'];
};
type WideRow = HeadRow & Record<string, number | null>;

export const REPORT_SQL = `-- grain: one row per report of one agency
SELECT
  agency_id, year, title, published_on, source_url, scope, form_proactive, form_requests, form_appeals, reading, note,
  ${ALL_CELLS.map(cellColumn).join(', ')}
FROM report
WHERE agency_id = $1
ORDER BY year`;

export interface NoteRow {
  year: number;
  cell_id: CellId;
  status: CellStatus;
  raw: string | null;
  note: string | null;
}

export const NOTES_SQL = `-- grain: one row per cell of one agency that is not plainly reported
SELECT year, cell_id, status, raw, note
FROM cell_note
WHERE agency_id = $1
ORDER BY year, cell_id`;

function toReport(row: WideRow, notes: readonly NoteRow[]): StoredReport {
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
      raw: known?.raw ?? (status === 'reported' && value !== null ? String(value) : null),
      at: null,
      ...(known?.note ? { note: known.note } : {}),
    };
  }
  const { agency_id, year, title, published_on, source_url, scope, reading, note } = row;
  return { agency_id, year, title, published_on, source_url, scope, form, reading, note, cells, sections: [] };
}

/** Every report of one agency, oldest first, with the cells its forms print. A cell that no form printed is not there; the database keeps no narrative. */
export async function queryReports(engine: Engine, agency: AgencyId): Promise<StoredReport[]> {
  const rows = await engine.rows<WideRow>(REPORT_SQL, [agency]);
  const notes = await engine.rows<NoteRow>(NOTES_SQL, [agency]);
  return rows.map((row) => toReport(row, notes));
}

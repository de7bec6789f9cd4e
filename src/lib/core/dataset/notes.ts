import { CELL_STATUSES, type CellId, type CellStatus } from '../report/index.ts';
import { isCellId } from '../template/index.ts';
import { fieldsOf } from './fields.ts';
import { say } from './messages.ts';
import type { TableRow } from './table.ts';
import type { Problem } from './types.ts';

/** Why a cell is not plainly reported: one row of `cell_notes.csv`. */
export interface CellNote {
  status: CellStatus;
  raw: string | null;
  note: string | null;
  row: TableRow;
}

export type ReportKey = `${string}/${number}`;

/** The notes of each report, by cell. */
export type NotesOf = ReadonlyMap<ReportKey, ReadonlyMap<CellId, CellNote>>;

/** `not_in_template` needs no note: the form says so. What is only seen in a picture is not kept before it is confirmed. */
const NOTED = CELL_STATUSES.filter((status) => status !== 'not_in_template' && status !== 'recognised');

/** Reads the rows of `cell_notes.csv` and gathers them by report. */
export function gatherNotes(rows: readonly TableRow[], problems: Problem[]): NotesOf {
  const notes = new Map<ReportKey, Map<CellId, CellNote>>();
  for (const row of rows) {
    const field = fieldsOf(row, problems);
    const key: ReportKey = `${field.agencyId('agency_id')}/${field.year('year')}`;
    const id = field.required('cell_id');
    const note: CellNote = {
      status: field.choice('status', NOTED),
      raw: field.optional('raw'),
      note: field.optional('note'),
      row,
    };
    if (note.status === 'reported' && note.raw === null && note.note === null) field.complain('note', 'emptyNote');
    if (!isCellId(id)) {
      if (id) problems.push(row.problem('cell_id', say('unknownCell', id)));
      continue;
    }
    const ofReport = notes.get(key) ?? new Map<CellId, CellNote>();
    notes.set(key, ofReport);
    const earlier = ofReport.get(id);
    if (earlier) problems.push(row.problem('cell_id', say('duplicate', `${key} ${id}`, earlier.row.line)));
    else ofReport.set(id, note);
  }
  return notes;
}

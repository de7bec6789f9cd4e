import { hasValue, type Cell, type MutableCells, type CellId, type ReportForm } from '../report/index.ts';
import { ALL_CELLS, cellHome, owedCells, cellsOfReport } from '../template/index.ts';
import { fieldsOf, type Fields } from './fields.ts';
import { say } from './messages.ts';
import type { CellNote } from './notes.ts';
import type { TableRow } from './table.ts';
import type { Problem } from './types.ts';
import { readValue } from './value.ts';

function checkNote(value: number | null, note: CellNote, problems: Problem[]): void {
  const complain = (...args: Parameters<typeof say>) => problems.push(note.row.problem('status', say(...args)));
  if (value === null) {
    if (hasValue(note.status)) complain('statusWithoutValue', note.status);
  } else if (!hasValue(note.status)) complain('statusWithValue', note.status, value);
  else if (note.status === 'zero_word' && value !== 0) complain('zeroWordNotZero', value);
}

/** Plain cells by their figure. Most are small numbers, and a report has two hundred: one object serves all that are alike. */
const PLAIN = new Map<number | null, Cell>();
const MOST_PLAIN = 10_000;

function plainCell(value: number | null): Cell {
  const known = PLAIN.get(value);
  if (known) return known;
  const cell: Cell = { value, status: value === null ? 'absent' : 'reported', raw: null, at: null };
  if (PLAIN.size < MOST_PLAIN) PLAIN.set(value, cell);
  return cell;
}

function toCell(value: number | null, note: CellNote | undefined): Cell {
  if (!note) return plainCell(value);
  const cell: Cell = { value, status: note.status, raw: note.raw, at: null };
  return note.note === null ? cell : { ...cell, note: note.note };
}

/**
 * The cells of one read report: every owed cell, and what else the form may print and the report fills or explains.
 * A table that is absent needs no notes: its cells are `absent`.
 */
export function readCells(
  row: TableRow,
  form: ReportForm,
  notes: ReadonlyMap<CellId, CellNote>,
  problems: Problem[],
): MutableCells {
  const field: Fields = fieldsOf(row, problems);
  const own = cellsOfReport(form);
  const owed = new Set(owedCells(form));
  const cells: MutableCells = {};
  for (const id of ALL_CELLS) {
    const value = readValue(id, row.text(id), field);
    const note = notes.get(id);
    const inAbsentTable = form[cellHome(id).table] === 'absent';
    const mayBeNoted = own.has(id) || (inAbsentTable && owed.has(id));
    if (value !== null && !own.has(id)) field.complain(id, 'notPrinted', id);
    if (note && !mayBeNoted) problems.push(note.row.problem('cell_id', say('notPrinted', id)));
    if (note) checkNote(value, note, problems);
    if (owed.has(id) && !inAbsentTable && value === null && !note) field.complain(id, 'unexplained');
    if (owed.has(id) || value !== null || note) cells[id] = toCell(value, note);
  }
  return cells;
}

import type { Cell, CellId, ExtraRow, Issue, TableKey } from '../report/index.ts';
import { cellHome, isAmountCell, isSignedCell } from '../template/index.ts';
import { parseNumberCell } from '../text/index.ts';
import type { CellNote } from '../reading/index.ts';
import { besideNote, textNumber, unitUnknown, unitYuan, unreadableCell, zeroWord } from './messages.ts';
import type { RowCell } from './rows.ts';

/** A report while it is being read: what was found so far. */
export interface ReadSoFar {
  cells: Map<CellId, Cell>;
  extraRows: ExtraRow[];
  issues: Issue[];
  /** Cells with something besides their text, by what it is. */
  beside: Readonly<Record<CellNote['kind'], Set<CellId>>>;
}

export const startReading = (): ReadSoFar => ({
  cells: new Map(),
  extraRows: [],
  issues: [],
  beside: { mark: new Set(), struck: new Set(), hidden: new Set(), picture: new Set(), formula: new Set() },
});

/** The unit a column's own header gives, as the power of ten that leads to 万元; `null` where it gives none. */
export type HeaderPower = number | null;

function noteOnCell(soFar: ReadSoFar, table: TableKey, id: CellId, cell: Cell, headerPower: HeaderPower): void {
  const raw = cell.raw ?? '';
  if (cell.value === null) {
    if (cell.status === 'unreadable') soFar.issues.push(unreadableCell(table, raw, id));
    return;
  }
  if (cell.status === 'zero_word') soFar.issues.push(zeroWord(table, raw, id));
  if (isAmountCell(id)) {
    const yuan = headerPower === -4 || (cell.note !== undefined && !/[万亿]/.test(cell.note));
    if (cell.status === 'reported' && cell.value !== 0 && headerPower === null) soFar.issues.push(unitUnknown(raw, id));
    else if (yuan && cell.value !== 0) soFar.issues.push(unitYuan(raw, id));
  } else if (cell.status === 'text_number') soFar.issues.push(textNumber(table, raw, cell.value, id));
}

/** Reads one cell of the document into the report; the first reading of a cell stands. */
export function assignCell(soFar: ReadSoFar, id: CellId, source: RowCell, headerPower: HeaderPower = null): void {
  if (soFar.cells.has(id)) return;
  const kind = isAmountCell(id) ? 'amount' : isSignedCell(id) ? 'change' : 'count';
  const { value, status, note, marks = [] } = parseNumberCell(source.raw, kind, headerPower ?? 0);
  const cell: Cell = { value, status, raw: source.raw, at: source.at, ...(note === undefined ? {} : { note }) };
  noteOnCell(soFar, cellHome(id).table, id, cell, headerPower);
  const beside = [...marks.map((text): CellNote => ({ kind: 'mark', text })), ...(source.notes ?? [])];
  const notes = [...(note === undefined ? [] : [note]), ...beside.map(besideNote)];
  soFar.cells.set(id, notes.length > 0 ? { ...cell, note: notes.join('；') } : cell);
  for (const { kind: what } of beside) soFar.beside[what].add(id);
}

/** A cell whose figure stands in the document but cannot be told from its neighbours'. */
export function assignUnreadable(
  soFar: ReadSoFar,
  id: CellId,
  raw: string,
  at: RowCell['at'] | null,
  note: string,
): void {
  if (!soFar.cells.has(id)) soFar.cells.set(id, { value: null, status: 'unreadable', raw, at, note });
}

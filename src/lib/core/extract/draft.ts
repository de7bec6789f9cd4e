import type { Cell, CellId, ExtraRow, Issue, TableKey } from '../report/index.ts';
import { cellHome, isAmountCell, isSignedCell } from '../template/index.ts';
import { parseNumberCell } from '../text/index.ts';
import { textNumber, unitUnknown, unitYuan, unreadableCell, zeroWord } from './messages.ts';
import type { RowCell } from './rows.ts';

/** A report while it is being read: what was found so far. */
export interface Draft {
  cells: Map<CellId, Cell>;
  extraRows: ExtraRow[];
  issues: Issue[];
}

export const startDraft = (): Draft => ({ cells: new Map(), extraRows: [], issues: [] });

/** The unit a column's own header gives, as the power of ten that leads to 万元; `null` where it gives none. */
export type HeaderPower = number | null;

function noteOnCell(draft: Draft, table: TableKey, id: CellId, cell: Cell, headerPower: HeaderPower): void {
  const raw = cell.raw ?? '';
  if (cell.value === null) {
    if (cell.status === 'unreadable') draft.issues.push(unreadableCell(table, raw, id));
    return;
  }
  if (cell.status === 'zero_word') draft.issues.push(zeroWord(table, raw, id));
  if (isAmountCell(id)) {
    const yuan = headerPower === -4 || (cell.note !== undefined && !/[万亿]/.test(cell.note));
    if (cell.status === 'reported' && cell.value !== 0 && headerPower === null) draft.issues.push(unitUnknown(raw, id));
    else if (yuan && cell.value !== 0) draft.issues.push(unitYuan(raw, id));
  } else if (cell.status === 'text_number') draft.issues.push(textNumber(table, raw, cell.value, id));
}

/** Reads one cell of the document into the report; the first reading of a cell stands. */
export function assignCell(draft: Draft, id: CellId, source: RowCell, headerPower: HeaderPower = null): void {
  if (draft.cells.has(id)) return;
  const kind = isAmountCell(id) ? 'amount' : isSignedCell(id) ? 'change' : 'count';
  const { value, status, note } = parseNumberCell(source.raw, kind, headerPower ?? 0);
  const cell: Cell = { value, status, raw: source.raw, at: source.at, ...(note === undefined ? {} : { note }) };
  draft.cells.set(id, cell);
  noteOnCell(draft, cellHome(id).table, id, cell, headerPower);
}

/** A cell whose figure stands in the document but cannot be told from its neighbours'. */
export function assignUnreadable(draft: Draft, id: CellId, raw: string, at: RowCell['at'] | null, note: string): void {
  if (!draft.cells.has(id)) draft.cells.set(id, { value: null, status: 'unreadable', raw, at, note });
}

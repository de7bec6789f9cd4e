import { cellEntries, SEEN_NOTES, type Cell, type CellId, type Cells, type MutableCells } from '../report/index.ts';

/** A figure that was read from a picture, as it may be kept. */
function settle({ value, raw, at }: Cell, isConfirmed: boolean): Cell {
  return isConfirmed
    ? { value, status: 'reported', raw, at, note: SEEN_NOTES.confirmed }
    : { value: null, status: 'unreadable', raw, at, note: SEEN_NOTES.open };
}

/**
 * The cells as they may be kept: a figure that was read from a picture is the report's where a person confirmed it, and missing
 * where nobody did. Its note says how it was read; missing is never 0.
 */
export function confirmSeen(cells: Cells, confirmed: ReadonlySet<CellId>): Cells {
  const kept: MutableCells = { ...cells };
  for (const [id, cell] of cellEntries(cells))
    if (cell.status === 'recognised') kept[id] = settle(cell, confirmed.has(id));
  return kept;
}

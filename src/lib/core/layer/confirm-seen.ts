import { cellEntries, type Cell, type CellId, type Cells, type MutableCells } from '../report/index.ts';

/** What a cell's note says of how it was read, where a person looked at its picture and where nobody did. */
export interface SeenWords {
  confirmed: string;
  open: string;
}

/** A figure that was read from a picture, as it may be kept. */
function settle({ value, raw, at }: Cell, isConfirmed: boolean, words: SeenWords): Cell {
  return isConfirmed
    ? { value, status: 'reported', raw, at, note: words.confirmed }
    : { value: null, status: 'unreadable', raw, at, note: words.open };
}

/**
 * The cells as they may be kept: a figure that was read from a picture is the report's where a person confirmed it, and missing
 * where nobody did. Its note says how it was read; missing is never 0.
 */
export function confirmSeen(cells: Cells, confirmed: ReadonlySet<CellId>, words: SeenWords): Cells {
  const kept: MutableCells = { ...cells };
  for (const [id, cell] of cellEntries(cells))
    if (cell.status === 'recognised') kept[id] = settle(cell, confirmed.has(id), words);
  return kept;
}

import type { CellNote, GridCell, Place, TableBlock } from './document.ts';

/** A place in a format without pages. */
export function makePlace(block: number, row: number, column: number): Place {
  return { block, row, column, page: null, box: null };
}

/** A table from ragged rows of text: short rows are filled up with padding, which counts as no cell at all. */
export function makeTable(rows: readonly (readonly string[])[], block: number): TableBlock {
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  return {
    kind: 'table',
    rows: rows.map((texts, row) =>
      Array.from({ length: width }, (_, column): GridCell => {
        const text = texts[column];
        const at = makePlace(block, row, column);
        return text === undefined ? { text: '', fill: 'padding', at } : { text: text.trim(), fill: 'own', at };
      }),
    ),
  };
}

/** A cell as it is written down in its row, with the rows and columns it covers. */
export interface SpanCell {
  text: string;
  notes?: readonly CellNote[];
  rows: number;
  columns: number;
  /** Where it stands, if the file says so; else the first free place. */
  column?: number;
  page?: number | null;
  box?: Place['box'];
  /** As of a `GridCell`. */
  sure?: number;
}

const placeOf = ({ page = null, box = null }: SpanCell, block: number, row: number, column: number): Place => ({
  block,
  row,
  column,
  page,
  box,
});

function gridCell({ text, notes = [], sure }: SpanCell, fill: GridCell['fill'], at: Place): GridCell {
  return { text, fill, at, ...(notes.length > 0 ? { notes } : {}), ...(sure === undefined ? {} : { sure }) };
}

/** The most cells a table may have once its spans are expanded; no report comes near. */
export const MOST_CELLS = 100_000;
/** The most rows all tables of a file may have. */
export const MOST_ROWS = 20_000;

/** The most text that a table may have once its spans are expanded: each repeat of a merged cell is read again. */
export const MOST_TEXT = 10_000_000;
/** The most places that all spans of a table may claim; in a sound table none is claimed twice. */
const MOST_CLAIMED = 4 * MOST_CELLS;

/** The longest row that a written span may make: wide enough for any form, whatever the file claims. */
const WIDEST_ROW = 500;

/**
 * A table from rows of cells with spans, laid out as HTML does it: each cell takes the first free place of its row, a
 * span never leaves the table. `null` where the rectangle would have more than `MOST_CELLS` cells, or more text than `MOST_TEXT`.
 */
export function makeSpanTable(rows: readonly (readonly SpanCell[])[], block: number): TableBlock | null {
  const grid: (GridCell | undefined)[][] = rows.map(() => []);
  let [width, claimed, length] = [0, 0, 0];
  for (const [row, cells] of rows.entries()) {
    const line = grid[row] ?? [];
    let column = 0;
    for (const cell of cells) {
      column = Math.max(column, cell.column ?? 0);
      while (line[column] !== undefined) column += 1;
      if (column >= WIDEST_ROW) break;
      const lastColumn = Math.min(column + Math.max(1, cell.columns), WIDEST_ROW);
      const lastRow = Math.min(row + Math.max(1, cell.rows), rows.length);
      width = Math.max(width, lastColumn);
      const places = (lastRow - row) * (lastColumn - column);
      claimed += places;
      length += places * cell.text.length;
      // Before the table is filled: what it claims may be more than there is room for.
      if (width * rows.length > MOST_CELLS || claimed > MOST_CLAIMED || length > MOST_TEXT) return null;
      for (let y = row; y < lastRow; y += 1)
        for (let x = column; x < lastColumn; x += 1) {
          const fill = y === row && x === column ? 'own' : 'span';
          const target = grid[y];
          if (target && target[x] === undefined) target[x] = gridCell(cell, fill, placeOf(cell, block, y, x));
        }
      column = lastColumn;
    }
  }
  return {
    kind: 'table',
    rows: grid.map((line, row) =>
      Array.from(
        { length: width },
        (_, column): GridCell => line[column] ?? { text: '', fill: 'padding', at: makePlace(block, row, column) },
      ),
    ),
  };
}

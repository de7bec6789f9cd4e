import type { DocumentCell, DocumentTable } from './published.ts';

/** A printed cell at its place in the grid. */
export interface PlacedCell extends DocumentCell {
  row: number;
  column: number;
}

/** Works out which column each cell begins at, as a browser does: the next one no merged cell covers. */
export function placeCells(table: DocumentTable): PlacedCell[] {
  const covered = new Set<string>();
  return table.flatMap((cells, row) => {
    let column = 0;
    return cells.map((cell): PlacedCell => {
      while (covered.has(`${row} ${column}`)) column += 1;
      const placed = { ...cell, row, column };
      for (let y = row; y < row + cell.rows; y += 1)
        for (let x = column; x < column + cell.columns; x += 1) covered.add(`${y} ${x}`);
      column += cell.columns;
      return placed;
    });
  });
}

/** How many columns a table has. */
export const widthOf = (table: DocumentTable): number =>
  (table[0] ?? []).reduce((sum, { columns }) => sum + columns, 0);

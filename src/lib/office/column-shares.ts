import { tableWidth, type LayoutTable } from '../core/template/layout.ts';

/** In which column each cell of a printed table begins, row by row: cells above that reach down push it to the right. */
export function columnsOfCells(table: LayoutTable): number[][] {
  const taken = table.map(() => Array<boolean>(tableWidth(table)).fill(false));
  return table.map((row, line) =>
    row.map(({ columns, rows }) => {
      const at = taken[line]?.indexOf(false) ?? -1;
      if (at < 0) throw new Error('a cell has no place in its table');
      for (let down = 0; down < rows; down += 1) taken[line + down]?.fill(true, at, at + columns);
      return at;
    }),
  );
}

/** A column of labels takes so much more than one of figures as its longest label needs, within these bounds. */
const LEAST = 1;
const MOST = 5;
/** So many characters of a label stand in the width of a column of figures. */
const CHARACTERS = 5;

/** The share of the width that each column of a printed table takes; they add up to 1. */
export function columnShares(table: LayoutTable): number[] {
  const weights = Array<number>(tableWidth(table)).fill(LEAST);
  const starts = columnsOfCells(table);
  table.forEach((row, line) =>
    row.forEach(({ text, columns, rows, cell }, index) => {
      const at = starts[line]?.[index] ?? 0;
      // A label over several rows has their height for its words, one over several columns their width.
      const ownsColumn = cell === null && columns === 1 && rows === 1 && row.some((other) => other.cell !== null);
      if (ownsColumn) weights[at] = Math.max(weights[at] ?? LEAST, Math.min(MOST, text.length / CHARACTERS));
    }),
  );
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return weights.map((weight) => weight / sum);
}

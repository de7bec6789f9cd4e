import type { GridCell, Place, TableBlock } from './document.ts';

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

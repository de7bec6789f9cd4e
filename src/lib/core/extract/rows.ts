import type { CellFill, CellNote, GridCell, Place, SourceDocument } from '../reading/index.ts';
import { splitMarks, tidy } from '../text/index.ts';

export interface RowCell {
  /** As written. */
  raw: string;
  /** Tidied, for matching. */
  text: string;
  fill: CellFill;
  at: Place;
  notes?: readonly CellNote[];
}

/**
 * One row of figures. `loose` rows come from running text: their empty cells, if any, left no trace. `fused` rows come
 * from text whose cells run into one another: only such a row may be cut, any other lacks a figure.
 */
export interface Row {
  cells: readonly RowCell[];
  block: number;
  loose: boolean;
  fused: boolean;
}

function rowCell({ text, fill, at, notes }: GridCell): RowCell {
  const cell = { raw: text, text: tidy(splitMarks(text).text), fill, at };
  return notes ? { ...cell, notes } : cell;
}

/** Every table row of the document in reading order. */
export function listRows(document: SourceDocument): Row[] {
  return document.blocks.flatMap((block, index) =>
    block.kind === 'table'
      ? block.rows.map((cells) => ({
          block: index,
          loose: false,
          fused: false,
          cells: cells.map(rowCell),
        }))
      : [],
  );
}

/** The words of a row, each cell once. */
export function rowText(row: Row): string {
  return row.cells
    .filter(({ fill, text }) => fill === 'own' && text !== '')
    .map(({ text }) => text)
    .join(' ');
}

/** The values of a row as the document has them, for rows that find no place in the form. */
export function rawValues(cells: readonly RowCell[]): string[] {
  return cells.filter(({ raw }) => raw !== '').map(({ raw }) => raw);
}

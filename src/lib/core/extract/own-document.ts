import { makePlace, makeTable, type SourceDocument } from '../reading/index.ts';
import { cellEntries, type CellId, type Cells, type MutableCells } from '../report/index.ts';

/** What a document of one report out of a table has in its columns: the cell and its text. */
const TEXT = 1;

/**
 * A report out of a table of many as a document of its own, a line a cell: what a person compares it with. The places of
 * the cells point into it; a cell that nobody wrote has none.
 */
export function documentOfCells(
  cells: Cells,
  textOf: (id: CellId) => string,
): { cells: MutableCells; document: SourceDocument } {
  const lines: string[][] = [];
  const placed: MutableCells = {};
  for (const [id, cell] of cellEntries(cells)) {
    const written = cell.status !== 'absent' && cell.status !== 'inferred';
    placed[id] = { ...cell, at: written ? makePlace(0, lines.length, TEXT) : null };
    if (written) lines.push([id, textOf(id)]);
  }
  return { cells: placed, document: { blocks: lines.length > 0 ? [makeTable(lines, 0)] : [] } };
}

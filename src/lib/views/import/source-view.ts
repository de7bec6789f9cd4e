import type { CellNote, GridCell, Place, SourceDocument, TableBlock } from '../../core/reading/index.ts';

/** A cell of a document as a page shows it. */
export interface SourceCell {
  /** Names the cell within its document; the cells of a report point to it. */
  place: string;
  text: string;
  /** Marks and struck out text beside it; what a reader of the document does not see is not shown here either. */
  beside: readonly CellNote[];
  rows: number;
  columns: number;
}

export type SourceBlock =
  | { kind: 'heading' | 'paragraph'; place: string; text: string; page: number | null }
  | { kind: 'table'; lines: readonly (readonly SourceCell[])[]; page: number | null };

/** One word for a place in a document. */
export function placeKey({ block, row, column }: Pick<Place, 'block' | 'row' | 'column'>): string {
  return `${block}.${row}.${column}`;
}

/** How far a merged cell reaches over the repeats of it that follow. */
function reach(cell: GridCell, next: (step: number) => GridCell | undefined): number {
  let step = 1;
  while (next(step)?.fill === 'span' && next(step)?.text === cell.text) step += 1;
  return step;
}

function tableLines({ rows }: TableBlock): SourceCell[][] {
  return rows.map((row, y) =>
    row.flatMap((cell, x): SourceCell[] =>
      cell.fill !== 'own'
        ? []
        : [
            {
              place: placeKey(cell.at),
              text: cell.text,
              beside: (cell.notes ?? []).filter(({ kind }) => kind === 'mark' || kind === 'struck'),
              columns: reach(cell, (step) => row[x + step]),
              rows: reach(cell, (step) => rows[y + step]?.[x]),
            },
          ],
    ),
  );
}

/** A document as it was read, block by block: its text alone, nothing of its markup. */
export function sourceView(document: SourceDocument): SourceBlock[] {
  return document.blocks.map((block): SourceBlock => {
    if (block.kind !== 'table')
      return { kind: block.kind, place: placeKey(block.at), text: block.text, page: block.at.page };
    return { kind: 'table', lines: tableLines(block), page: block.rows[0]?.[0]?.at.page ?? null };
  });
}

import type { Block } from '../document.ts';
import { MOST_CELLS, makeSpanTable, type SpanCell } from '../grid.ts';
import { blocksOfLine } from '../lines.ts';
import { dropFurniture } from './furniture.ts';
import { joinTables } from './join-tables.ts';
import { gatherParagraphs } from './paragraphs.ts';
import type { PagePart, PageTable } from './page-parts.ts';
import { clusterPlaces } from './rulings.ts';

const nearest = (places: readonly number[], place: number): number =>
  places.reduce(
    (best, at, index) => (Math.abs(at - place) < Math.abs((places[best] ?? Infinity) - place) ? index : best),
    0,
  );

/** Rows of cells on one grid for all pages of the table. */
function rowsOf({ rows, cells }: PageTable): SpanCell[][] {
  const places = clusterPlaces(cells.flatMap(({ left, right }) => [left, right]));
  const lines: SpanCell[][] = Array.from({ length: rows }, () => []);
  for (const cell of cells.toSorted((a, b) => a.left - b.left)) {
    const column = nearest(places, cell.left);
    const columns = Math.max(1, nearest(places, cell.right) - column);
    const { text, notes, page, box, sure } = cell;
    const beside = { ...(notes ? { notes } : {}), ...(sure === undefined ? {} : { sure }) };
    lines[cell.row]?.push({ text, ...beside, rows: cell.rows, columns, column, page, box });
  }
  return lines;
}

/** The blocks of a whole document from the parts of its pages. `null` where its tables outgrow any report. */
export function blocksOfPages(pages: readonly (readonly PagePart[])[]): Block[] | null {
  const blocks: Block[] = [];
  let cells = 0;
  for (const part of gatherParagraphs(joinTables(dropFurniture(pages).flat()))) {
    if (part.kind === 'paragraph') {
      const { page, box, sure } = part;
      const added = blocksOfLine(part.text, blocks.length);
      const seen = sure === undefined ? {} : { sure };
      blocks.push(...added.map((block) => ({ ...block, at: { ...block.at, page, box }, ...seen })));
      continue;
    }
    const table = makeSpanTable(rowsOf(part), blocks.length);
    cells += table ? table.rows.length * (table.rows[0]?.length ?? 0) : MOST_CELLS + 1;
    if (!table || cells > MOST_CELLS) return null;
    blocks.push(table);
  }
  return blocks;
}

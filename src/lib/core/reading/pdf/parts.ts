import { dropDoubles, gatherLines, textOfCell, type GlyphLine } from './glyph-lines.ts';
import { findLattices, type Lattice } from './lattice.ts';
import type { Glyph, PageContent } from './page.ts';

type Box = readonly [left: number, top: number, right: number, bottom: number];

/** A cell of a table on a page, with its rows counted from the table's first. */
export interface PageCell {
  text: string;
  row: number;
  rows: number;
  left: number;
  right: number;
  page: number;
  box: Box;
}

export interface PageTable {
  kind: 'table';
  page: number;
  rows: number;
  left: number;
  right: number;
  cells: PageCell[];
}

export interface PageLine {
  kind: 'line';
  page: number;
  line: GlyphLine;
}

export type PagePart = PageTable | PageLine;

const centre = ({ left, right, top, bottom }: Glyph): [number, number] => [(left + right) / 2, (top + bottom) / 2];

function squareAt(places: readonly number[], place: number): number {
  return places.findIndex((start, index) => place >= start && place < (places[index + 1] ?? -Infinity));
}

/** The cell of a lattice a character stands in; 0 where it stands outside. */
function cellAt({ xs, ys, cells }: Lattice, glyph: Glyph): number {
  const [x, y] = centre(glyph);
  return cells[squareAt(ys, y)]?.[squareAt(xs, x)] ?? 0;
}

function tableOf(lattice: Lattice, held: ReadonlyMap<number, Glyph[]>, page: number): PageTable {
  const { xs, ys, cells } = lattice;
  const found = new Map<number, { row: number; last: number; column: number; end: number }>();
  for (const [row, line] of cells.entries())
    for (const [column, number] of line.entries()) {
      const cell = found.get(number);
      if (!cell) found.set(number, { row, last: row, column, end: column });
      else {
        cell.last = row;
        cell.column = Math.min(cell.column, column);
        cell.end = Math.max(cell.end, column);
      }
    }
  const edge = (places: readonly number[], at: number): number => places[at] ?? 0;
  return {
    kind: 'table',
    page,
    rows: cells.length,
    left: edge(xs, 0),
    right: edge(xs, xs.length - 1),
    cells: [...found].map(([number, { row, last, column, end }]): PageCell => {
      const [left, right, top, bottom] = [edge(xs, column), edge(xs, end + 1), edge(ys, row), edge(ys, last + 1)];
      const text = textOfCell(held.get(number) ?? [], left, right);
      return { text, row, rows: last - row + 1, left, right, page, box: [left, top, right, bottom] };
    }),
  };
}

/** The tables and lines of a page from top to bottom. */
export function listPageParts(content: PageContent, page: number): PagePart[] {
  const lattices = findLattices(content).sort((a, b) => area(a) - area(b));
  const held = lattices.map(() => new Map<number, Glyph[]>());
  const loose: Glyph[] = [];
  for (const glyph of dropDoubles(content.glyphs)) {
    // Of tables inside one another the innermost has the character.
    const at = lattices.findIndex((lattice) => cellAt(lattice, glyph) > 0);
    const lattice = lattices[at];
    const cells = held[at];
    if (!lattice || !cells) {
      loose.push(glyph);
      continue;
    }
    const number = cellAt(lattice, glyph);
    const glyphs = cells.get(number);
    if (glyphs) glyphs.push(glyph);
    else cells.set(number, [glyph]);
  }
  const tables = lattices
    .map((lattice, index) => ({ lattice, held: held[index] ?? new Map<number, Glyph[]>() }))
    .filter((entry) => entry.held.size > 0)
    .map((entry) => ({ top: entry.lattice.ys[0] ?? 0, part: tableOf(entry.lattice, entry.held, page) as PagePart }));
  const lines = gatherLines(loose).map((line) => ({ top: line.top, part: { kind: 'line', page, line } as PagePart }));
  return [...tables, ...lines].sort((a, b) => a.top - b.top).map(({ part }) => part);
}

const area = ({ xs, ys }: Lattice): number => ((xs.at(-1) ?? 0) - (xs[0] ?? 0)) * ((ys.at(-1) ?? 0) - (ys[0] ?? 0));

import { dropDoubles, endsFull, gatherRunningLines, textOfCell } from './glyph-lines.ts';
import type { PageCell, PagePart, PageTable } from './page-parts.ts';
import { cellBoxes, findLattices, type Lattice } from './lattice.ts';
import { findUnruledTables } from './unruled.ts';
import { UNREAD_SIGN } from '../../text/patterns-number.ts';
import { divideGlyphs } from './beside.ts';
import type { Box, Glyph, PageContent } from './page.ts';

const LEAST_PICTURE = 3;

const centre = ({ left, right, top, bottom }: Glyph): [number, number] => [(left + right) / 2, (top + bottom) / 2];

function squareAt(places: readonly number[], place: number): number {
  return places.findIndex((start, index) => place >= start && place < (places[index + 1] ?? -Infinity));
}

/** The cell of a lattice a character stands in; 0 where it stands outside. */
function cellAt({ xs, ys, cells }: Lattice, glyph: Glyph): number {
  const [x, y] = centre(glyph);
  return cells[squareAt(ys, y)]?.[squareAt(xs, x)] ?? 0;
}

const DIGIT = /^[\d.,]+$/;
/** Digits of one figure follow one another with less than this between them, by their size. */
const SAME_FIGURE = 0.05;

/** Each character with the box by whose middle its cell is found: digits of one figure go together, across a line too. */
function* listPlaced(glyphs: readonly Glyph[]): Generator<[Glyph, Glyph]> {
  let run: Glyph[] = [];
  const take = function* (): Generator<[Glyph, Glyph]> {
    const [first] = run;
    const last = run.at(-1);
    if (first && last) for (const glyph of run) yield [glyph, { ...first, right: last.right }];
    run = [];
  };
  for (const glyph of glyphs) {
    const last = run.at(-1);
    const goesOn =
      last !== undefined &&
      DIGIT.test(glyph.text) &&
      DIGIT.test(last.text) &&
      Math.abs(glyph.baseline - last.baseline) < SAME_FIGURE * glyph.size &&
      Math.abs(glyph.left - last.right) < SAME_FIGURE * glyph.size;
    if (!goesOn) yield* take();
    run.push(glyph);
  }
  yield* take();
}

/** A picture that stands in a cell: more than a dot, with its middle in the cell, and no larger than it. */
function fits([left, top, right, bottom]: Box, box: Box): boolean {
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  if (right - left < LEAST_PICTURE || bottom - top < LEAST_PICTURE) return false;
  if (right - left > (box[2] - box[0]) * 1.1 || bottom - top > (box[3] - box[1]) * 1.1) return false;
  return x > box[0] && x < box[2] && y > box[1] && y < box[3];
}

function tableOf(
  lattice: Lattice,
  held: ReadonlyMap<number, Glyph[]>,
  page: number,
  pictures: readonly Box[],
): PageTable {
  const { xs, cells } = lattice;
  return {
    kind: 'table',
    page,
    rows: cells.length,
    left: xs[0] ?? 0,
    right: xs.at(-1) ?? 0,
    cells: cellBoxes(lattice).map(({ number, row, rows, box }): PageCell => {
      const [left, , right] = box;
      const glyphs = held.get(number) ?? [];
      const { plain, notes } = divideGlyphs(glyphs);
      const text = textOfCell(plain, left, right);
      if (text === '' && glyphs.length === 0 && pictures.some((picture) => fits(picture, box)))
        notes.push({ kind: 'picture', text: '' });
      const blank = text === '' && !notes.some(({ kind }) => kind !== 'hidden');
      return {
        text: text === '' && !blank ? UNREAD_SIGN : text,
        ...(notes.length > 0 ? { notes } : {}),
        row,
        rows,
        left,
        right,
        page,
        box,
        ...(endsFull(plain, left, right) ? { full: true } : {}),
      };
    }),
  };
}

/** The tables and lines of a page from top to bottom. */
export function listPageParts(content: PageContent, page: number): PagePart[] {
  const lattices = findLattices(content).sort((a, b) => area(a) - area(b));
  const held = lattices.map(() => new Map<number, Glyph[]>());
  const loose: Glyph[] = [];
  for (const [glyph, placed] of listPlaced(dropDoubles(content.glyphs))) {
    // Of tables inside one another the innermost has the character.
    const at = lattices.findIndex((lattice) => cellAt(lattice, placed) > 0);
    const lattice = lattices[at];
    const cells = held[at];
    if (!lattice || !cells) {
      loose.push(glyph);
      continue;
    }
    const number = cellAt(lattice, placed);
    const glyphs = cells.get(number);
    if (glyphs) glyphs.push(glyph);
    else cells.set(number, [glyph]);
  }
  const tables = lattices
    .map((lattice, index) => ({ lattice, held: held[index] ?? new Map<number, Glyph[]>() }))
    .filter((entry) => entry.held.size > 0)
    .map((entry) => ({
      top: entry.lattice.ys[0] ?? 0,
      part: tableOf(entry.lattice, entry.held, page, content.pictures) as PagePart,
    }));
  const lines = findUnruledTables(gatherRunningLines(loose), content.across, page).map((part) => ({
    top: part.kind === 'line' ? part.line.top : Math.min(...part.cells.map(({ box }) => box[1] || Infinity)),
    part,
  }));
  return [...tables, ...lines].sort((a, b) => a.top - b.top).map(({ part }) => part);
}

const area = ({ xs, ys }: Lattice): number => ((xs.at(-1) ?? 0) - (xs[0] ?? 0)) * ((ys.at(-1) ?? 0) - (ys[0] ?? 0));

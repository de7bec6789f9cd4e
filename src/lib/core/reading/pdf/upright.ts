import { apply, type Matrix } from './matrix.ts';
import type { Box, Glyph, PageContent, Segment } from './page.ts';

/** A quarter turn, and how often it is made so that the text stands upright. */
export type Turns = 0 | 1 | 2 | 3;

function turnOf({ width, height }: PageContent, turns: Turns): Matrix {
  switch (turns) {
    case 0:
      return [1, 0, 0, 1, 0, 0];
    case 1:
      return [0, 1, -1, 0, height, 0];
    case 2:
      return [-1, 0, 0, -1, width, height];
    case 3:
      return [0, -1, 1, 0, 0, width];
  }
}

/** The same page turned so that what most of its text is written along runs from left to right. */
export function turnPage(page: PageContent, turns: Turns): PageContent {
  if (turns === 0) return page;
  const matrix = turnOf(page, turns);
  const turnGlyph = (glyph: Glyph): Glyph => {
    const [x0, y0] = apply(matrix, glyph.left, glyph.top);
    const [x1, y1] = apply(matrix, glyph.right, glyph.bottom);
    const [left, right, top, bottom] = [Math.min(x0, x1), Math.max(x0, x1), Math.min(y0, y1), Math.max(y0, y1)];
    return { ...glyph, left, right, top, bottom, baseline: bottom - 0.15 * glyph.size };
  };
  const across: Segment[] = [];
  const down: Segment[] = [];
  const turnLine = (x0: number, y0: number, x1: number, y1: number): void => {
    const [a, b] = apply(matrix, x0, y0);
    const [c, d] = apply(matrix, x1, y1);
    if (Math.abs(b - d) < Math.abs(a - c)) across.push({ at: b, from: Math.min(a, c), to: Math.max(a, c) });
    else down.push({ at: a, from: Math.min(b, d), to: Math.max(b, d) });
  };
  for (const { at, from, to } of page.across) turnLine(from, at, to, at);
  for (const { at, from, to } of page.down) turnLine(at, from, at, to);
  const turnBox = ([left, top, right, bottom]: Box): Box => {
    const [x0, y0] = apply(matrix, left, top);
    const [x1, y1] = apply(matrix, right, bottom);
    return [Math.min(x0, x1), Math.min(y0, y1), Math.max(x0, x1), Math.max(y0, y1)];
  };
  const [grounds, pictures] = [page.grounds.map(turnBox), page.pictures.map(turnBox)];
  const covers = page.covers.map(({ box, before }) => ({ box: turnBox(box), before }));
  const [width, height] = turns === 2 ? [page.width, page.height] : [page.height, page.width];
  return { ...page, glyphs: page.glyphs.map(turnGlyph), across, down, grounds, pictures, covers, width, height };
}

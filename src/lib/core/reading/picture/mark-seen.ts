import { movePoint } from '../../recognise/index.ts';
import type { Box, Glyph } from '../pdf/page.ts';
import type { PagePart } from '../pdf/page-parts.ts';
import type { SeenPage } from './prepare-page.ts';

/** The same place on the picture as it lies: what is level on the page need not be on the picture, its frame is. */
function asItLies([left, top, right, bottom]: Box, { plane }: SeenPage): Box {
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  const at = (column: number, row: number) => movePoint(plane, { x: column, y: row });
  const [west, east, north, south] = [at(left, y), at(right, y), at(x, top), at(x, bottom)];
  const [long, high] = [Math.hypot(east.x - west.x, east.y - west.y), Math.hypot(south.x - north.x, south.y - north.y)];
  const lies = Math.abs(east.x - west.x) >= Math.abs(east.y - west.y);
  const [width, height] = lies ? [long, high] : [high, long];
  const middle = at(x, y);
  return [middle.x - width / 2, middle.y - height / 2, middle.x + width / 2, middle.y + height / 2];
}

const isIn = ({ left, right, top, bottom }: Glyph, box: Box): boolean => {
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  return x >= box[0] && x <= box[2] && y >= box[1] && y <= box[3];
};

/** The parts of a page that is a picture: each cell with how sure its least certain character is; a blank one is 1. */
export function markSeen(parts: readonly PagePart[], page: SeenPage): PagePart[] {
  const { glyphs } = page.content;
  return parts.map((part) => {
    if (part.kind === 'line') return part;
    const cells = part.cells.map((cell) => {
      const inside = glyphs.filter((glyph) => isIn(glyph, cell.box));
      return { ...cell, sure: Math.min(1, ...inside.map(({ sure = 0 }) => sure)), box: asItLies(cell.box, page) };
    });
    return { ...part, cells };
  });
}

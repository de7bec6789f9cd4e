import type { Box, Glyph } from '../pdf/page.ts';
import type { PagePart } from '../pdf/page-parts.ts';
import type { SeenPage } from './see-page.ts';

/** The same place on the page before it was turned upright by quarters. */
function beforeTurns([left, top, right, bottom]: Box, { content: { width, height }, turns }: SeenPage): Box {
  switch (turns) {
    case 0:
      return [left, top, right, bottom];
    case 1:
      return [top, width - right, bottom, width - left];
    case 2:
      return [width - right, height - bottom, width - left, height - top];
    case 3:
      return [height - bottom, left, height - top, right];
  }
}

/** The same place on the page as it lies in its picture: it was turned upright, and then straightened round its middle. */
function asItLies(box: Box, page: SeenPage): Box {
  const { content, skew } = page;
  const { width, height } = content;
  const [sin, cos] = [Math.sin((skew * Math.PI) / 180), Math.cos((skew * Math.PI) / 180)];
  const [x, y] = [(box[0] + box[2] - width) / 2, (box[1] + box[3] - height) / 2];
  const [right, down] = [cos * x - sin * y - x, sin * x + cos * y - y];
  return beforeTurns([box[0] + right, box[1] + down, box[2] + right, box[3] + down], page);
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

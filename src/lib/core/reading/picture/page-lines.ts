import { findTextLines, usualSize, type Ink, type PixelBox } from '../../recognise/index.ts';
import { cellBoxes, findLattices } from '../pdf/lattice.ts';
import type { Box, PageContent } from '../pdf/page.ts';

/** Paper around a line of text, by the size of its characters. */
const AROUND = 0.22;
/** Running text is divided where a gap is so wide, by the size of its characters. */
const GAP = 2.2;
/** The edge of a cell where the rest of its ruling line may be seen, in points. */
const EDGE = 1;
/** A line of text on the page: the box of its ink, what the model is shown of it, and the cell it stands in. */
export interface Line {
  ink: PixelBox;
  shown: PixelBox;
  cell: PixelBox | null;
}

const clip = (box: PixelBox, { left, top, right, bottom }: PixelBox): PixelBox => ({
  left: Math.max(box.left, left),
  top: Math.max(box.top, top),
  right: Math.min(box.right, right),
  bottom: Math.min(box.bottom, bottom),
});

/** A line with paper around it: signs that are low (一, -) are shown as high as characters are. */
function showLine(ink: PixelBox, size: number, within: PixelBox, cell: PixelBox | null): Line {
  const height = Math.max(ink.bottom - ink.top, 0.8 * size);
  const middle = (ink.top + ink.bottom) / 2;
  const around = AROUND * height;
  const shown = {
    left: Math.floor(ink.left - around),
    right: Math.ceil(ink.right + around),
    top: Math.floor(middle - height / 2 - around),
    bottom: Math.ceil(middle + height / 2 + around),
  };
  return { ink, shown: clip(shown, within), cell };
}

const toPixels = (box: Box, perPoint: number, edge = 0): PixelBox => ({
  left: Math.round(box[0] * perPoint + edge),
  top: Math.round(box[1] * perPoint + edge),
  right: Math.round(box[2] * perPoint - edge),
  bottom: Math.round(box[3] * perPoint - edge),
});

/** The page with nothing where its tables are. */
function withoutBoxes({ width, height, data }: Ink, boxes: readonly PixelBox[]): Ink {
  const left = data.slice();
  for (const box of boxes)
    for (let y = Math.max(0, box.top); y < Math.min(height, box.bottom); y += 1)
      left.fill(0, y * width + Math.max(0, box.left), y * width + Math.min(width, box.right));
  return { width, height, data: left };
}

/** Every line of text of a page: those in the cells of its tables, and those outside of them. */
export function listLines(letters: Ink, content: PageContent, perPoint: number): Line[] {
  const page: PixelBox = { left: 0, top: 0, right: letters.width, bottom: letters.height };
  const lattices = findLattices(content);
  const cells = lattices
    .flatMap((lattice) => cellBoxes(lattice))
    .map(({ box }) => clip(toPixels(box, perPoint, EDGE * perPoint), page));
  const tables = lattices.map(({ xs, ys }) =>
    toPixels([xs[0] ?? 0, ys[0] ?? 0, xs.at(-1) ?? 0, ys.at(-1) ?? 0], perPoint, -3 * perPoint),
  );
  const outside = withoutBoxes(letters, tables);
  const linesIn = (where: Ink, box: PixelBox, size: number): PixelBox[] =>
    findTextLines(where, box, { perPoint, size, gap: GAP * size });
  const list = (size: number) => ({
    inside: cells.map((cell) => ({ cell, lines: linesIn(letters, cell, size) })),
    around: linesIn(outside, page, size),
  });
  const first = list(10.5 * perPoint);
  const size = usualSize([...first.inside.flatMap(({ lines }) => lines), ...first.around], perPoint);
  const { inside, around } = list(size);
  return [
    ...inside.flatMap(({ cell, lines }) => lines.map((ink) => showLine(ink, size, cell, cell))),
    ...around.map((ink) => showLine(ink, size, page, null)),
  ];
}

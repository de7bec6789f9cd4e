import {
  movePoint,
  unbend,
  type Gray,
  type Picture,
  type PixelBox,
  type Plane,
} from '../../../src/lib/core/recognise/index.ts';

/** White paper, on which boxes of ink are painted. */
export class Paper {
  readonly gray: Gray;

  constructor(width: number, height: number) {
    this.gray = { width, height, data: new Uint8Array(width * height).fill(255) };
  }

  ink(left: number, top: number, right: number, bottom: number, value = 0): this {
    for (let y = top; y < bottom; y += 1)
      this.gray.data.fill(value, y * this.gray.width + left, y * this.gray.width + right);
    return this;
  }
}

/** A table of these many rows and columns with lines of two pixels, its first line at `from`. */
export function drawTable(
  paper: Paper,
  { from, rows, columns, step }: { from: number; rows: number; columns: number; step: number },
): Paper {
  const [right, bottom] = [from + columns * step + 2, from + rows * step + 2];
  for (let row = 0; row <= rows; row += 1) paper.ink(from, from + row * step, right, from + row * step + 2);
  for (let column = 0; column <= columns; column += 1)
    paper.ink(from + column * step, from, from + column * step + 2, bottom);
  return paper;
}

/** A picture of one colour, with boxes of others. */
export function paintPicture(
  width: number,
  height: number,
  boxes: readonly (readonly [PixelBox, readonly [number, number, number]])[],
): Picture {
  const rgba = new Uint8Array(width * height * 4).fill(255);
  for (const [{ left, top, right, bottom }, color] of boxes)
    for (let y = top; y < bottom; y += 1) for (let x = left; x < right; x += 1) rgba.set(color, (y * width + x) * 4);
  return { width, height, rgba };
}

/** A table of six rows and nine columns on a page of its own. */
export const table: Gray = drawTable(new Paper(700, 500), { from: 60, rows: 6, columns: 9, step: 60 }).gray;

/** This table on a page turned clockwise by so many degrees round its middle. */
export function turnedTable(degrees: number): Gray {
  const [sin, cos] = [Math.sin((-degrees * Math.PI) / 180), Math.cos((-degrees * Math.PI) / 180)];
  const [x, y] = [(table.width - 1) / 2, (table.height - 1) / 2];
  const turned: Plane = [cos, -sin, x - cos * x + sin * y, sin, cos, y - sin * x - cos * y, 0, 0, 1];
  return unbend(table, turned, table);
}

/** A photograph of a sheet has more pixels than the sheet, some of them beside it. */
const FINER = 1.3;

/**
 * A picture of a sheet, photographed on a dark table. `onSheet`: where the points of the photograph lie on the sheet, both as shares of
 * width and height.
 */
export function photograph(sheet: Picture, onSheet: Plane): Picture {
  const [width, height] = [Math.round(sheet.width * FINER), Math.round(sheet.height * FINER)];
  const rgba = new Uint8Array(width * height * 4);
  const [from, to] = [new Uint32Array(sheet.rgba.slice().buffer), new Uint32Array(rgba.buffer)];
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const { x: right, y: down } = movePoint(onSheet, { x: x / width, y: y / height });
      const isOn = right >= 0 && down >= 0 && right < 1 && down < 1;
      const at = y * width + x;
      if (isOn) to[at] = from[Math.floor(down * sheet.height) * sheet.width + Math.floor(right * sheet.width)] ?? 0;
      else rgba.set([70, 60, 50, 255], at * 4);
    }
  return { width, height, rgba };
}

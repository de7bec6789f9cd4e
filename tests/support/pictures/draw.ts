import type { Gray, Picture, PixelBox } from '../../../src/lib/core/recognise/index.ts';

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

import type { SeenCharacter } from './decode.ts';
import { PAPER, type Gray, type PixelBox } from './raster.ts';

/** The model looks at lines of this height. */
export const SLICE_HEIGHT = 48;
/** Narrower lines are filled up with paper: the model was not taught on less. */
const NARROWEST = 48;
const WIDEST = 2_400;

/** One line of text as the model takes it: rows of brightness from -1 (ink) to 1 (paper). */
export interface Slice {
  width: number;
  data: Float32Array;
}

/** Reads lines of text: the characters of each, in the order of the slices. */
export type ReadSlices = (slices: readonly Slice[]) => Promise<SeenCharacter[][]>;

/** The mean brightness of a stretch of a row between two places that need not be whole. */
function meanOf(gray: Gray, left: number, right: number, top: number, bottom: number): number {
  let [sum, weight] = [0, 0];
  for (let y = Math.floor(top); y < bottom; y += 1) {
    const high = Math.min(bottom, y + 1) - Math.max(top, y);
    for (let x = Math.floor(left); x < right; x += 1) {
      const share = high * (Math.min(right, x + 1) - Math.max(left, x));
      const inside = x >= 0 && y >= 0 && x < gray.width && y < gray.height;
      sum += share * (inside ? (gray.data[y * gray.width + x] ?? PAPER) : PAPER);
      weight += share;
    }
  }
  return sum / weight;
}

/** Brightness between four pixels. */
function between(gray: Gray, x: number, y: number): number {
  const [left, top] = [Math.floor(x), Math.floor(y)];
  const at = (column: number, row: number): number =>
    gray.data[
      Math.min(gray.height - 1, Math.max(0, row)) * gray.width + Math.min(gray.width - 1, Math.max(0, column))
    ] ?? PAPER;
  const [right, below] = [x - left, y - top];
  return (
    (at(left, top) * (1 - right) + at(left + 1, top) * right) * (1 - below) +
    (at(left, top + 1) * (1 - right) + at(left + 1, top + 1) * right) * below
  );
}

/** A box of the page in the height of the model, with paper beside it where it is too narrow. */
export function cutSlice(gray: Gray, { left, top, right, bottom }: PixelBox): Slice {
  const scale = (bottom - top) / SLICE_HEIGHT;
  const inked = Math.min(WIDEST, Math.max(1, Math.round((right - left) / scale)));
  const stretch = (right - left) / inked;
  const width = Math.max(NARROWEST, inked);
  const before = Math.floor((width - inked) / 2);
  const data = new Float32Array(SLICE_HEIGHT * width).fill(1);
  for (let y = 0; y < SLICE_HEIGHT; y += 1)
    for (let x = 0; x < inked; x += 1) {
      const [fromX, fromY] = [left + x * stretch, top + y * scale];
      const value =
        scale > 1
          ? meanOf(gray, fromX, fromX + stretch, fromY, fromY + scale)
          : between(gray, fromX + stretch / 2 - 0.5, fromY + scale / 2 - 0.5);
      data[y * width + before + x] = value / 127.5 - 1;
    }
  return { width, data };
}

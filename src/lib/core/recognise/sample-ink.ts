import type { Ink } from './raster.ts';

/** The pixel in the middle of a page. */
export const middleOf = ({ width, height }: { width: number; height: number }): { x: number; y: number } => ({
  x: Math.floor(width / 2),
  y: Math.floor(height / 2),
});

/** Places of ink, in pixels from the middle of the page. */
export interface InkPoints {
  xs: Float32Array;
  ys: Float32Array;
}

/** So many places of ink tell how the lines of a page run. */
const ENOUGH = 60_000;

/** Places of ink, evenly taken: all of them, or about as many as are enough. */
export function sampleInk(ink: Ink): InkPoints {
  const { width, height, data } = ink;
  let total = 0;
  for (const value of data) total += value;
  const every = Math.max(1, Math.floor(total / ENOUGH));
  const [xs, ys] = [new Float32Array(Math.ceil(total / every)), new Float32Array(Math.ceil(total / every))];
  const middle = middleOf(ink);
  let [seen, count] = [0, 0];
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      if (data[y * width + x] !== 1) continue;
      if (seen % every === 0) {
        xs[count] = x - middle.x;
        ys[count] = y - middle.y;
        count += 1;
      }
      seen += 1;
    }
  return { xs, ys };
}

/** One in so many of some places. */
export const thinOut = ({ xs, ys }: InkPoints, every: number): InkPoints => ({
  xs: xs.filter((_, index) => index % every === 0),
  ys: ys.filter((_, index) => index % every === 0),
});

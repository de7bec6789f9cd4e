import type { Picture } from './raster.ts';

/** How often a picture is turned by a quarter, clockwise. */
export type Turns = 0 | 1 | 2 | 3;

/** The picture after so many quarter turns clockwise. */
export function turnQuarters({ width, height, rgba }: Picture, turns: Turns): Picture {
  if (turns === 0) return { width, height, rgba };
  const [wide, high] = turns === 2 ? [width, height] : [height, width];
  const [from, to] = [new Uint32Array(rgba.slice().buffer), new Uint32Array(wide * high)];
  for (let y = 0; y < high; y += 1)
    for (let x = 0; x < wide; x += 1) {
      const [column, row] =
        turns === 1 ? [y, height - 1 - x] : turns === 2 ? [width - 1 - x, height - 1 - y] : [width - 1 - y, x];
      to[y * wide + x] = from[row * width + column] ?? 0;
    }
  return { width: wide, height: high, rgba: new Uint8ClampedArray(to.buffer) };
}

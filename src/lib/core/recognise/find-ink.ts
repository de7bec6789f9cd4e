import type { Gray, Ink } from './raster.ts';

/** The surroundings a pixel is held against: this share of the page's width to each side. */
const REACH = 1 / 60;
/** Ink is darker than its surroundings by this share, and by so much at least. */
const DARKER = 0.14;
const LEAST = 14;

/** What is darker than the paper around it: shadows and grey paper are no ink. */
export function findInk({ width, height, data }: Gray): Ink {
  const stride = width + 1;
  const sums = new Uint32Array(stride * (height + 1));
  for (let y = 0; y < height; y += 1) {
    let row = 0;
    for (let x = 0; x < width; x += 1) {
      row += data[y * width + x] ?? 0;
      sums[(y + 1) * stride + x + 1] = (sums[y * stride + x + 1] ?? 0) + row;
    }
  }
  const reach = Math.max(6, Math.round(width * REACH));
  const ink = new Uint8Array(width * height);
  for (let y = 0; y < height; y += 1) {
    const [top, bottom] = [Math.max(0, y - reach), Math.min(height, y + reach + 1)];
    for (let x = 0; x < width; x += 1) {
      const [left, right] = [Math.max(0, x - reach), Math.min(width, x + reach + 1)];
      const sum =
        (sums[bottom * stride + right] ?? 0) -
        (sums[top * stride + right] ?? 0) -
        (sums[bottom * stride + left] ?? 0) +
        (sums[top * stride + left] ?? 0);
      const mean = sum / ((bottom - top) * (right - left));
      const value = data[y * width + x] ?? 0;
      if (value < mean * (1 - DARKER) && mean - value > LEAST) ink[y * width + x] = 1;
    }
  }
  return { width, height, data: ink };
}

import type { Ink } from './raster.ts';

/** Degrees to each side within which a page is straightened, in steps that become finer. */
const WIDEST = 6;
const STEPS: readonly number[] = [0.4, 0.1, 0.02];
const MOST_POINTS = 60_000;

function samplePoints({ width, height, data }: Ink): { xs: Int32Array; ys: Int32Array; count: number } {
  let total = 0;
  for (const value of data) total += value;
  const every = Math.max(1, Math.floor(total / MOST_POINTS));
  const [xs, ys] = [new Int32Array(Math.ceil(total / every)), new Int32Array(Math.ceil(total / every))];
  let [seen, count] = [0, 0];
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      if (data[y * width + x] !== 1) continue;
      if (seen % every === 0) {
        xs[count] = x;
        ys[count] = y;
        count += 1;
      }
      seen += 1;
    }
  return { xs, ys, count };
}

/** By how many degrees a page is turned clockwise: at that angle its lines fall together. 0 where there is no ink. */
export function findSkew(ink: Ink): number {
  const { xs, ys, count } = samplePoints(ink);
  const margin = Math.ceil(ink.width * Math.tan(((WIDEST + 1) * Math.PI) / 180));
  const heights = new Uint32Array(ink.height + 2 * margin);
  const sharpness = (degrees: number): number => {
    const slope = Math.tan((degrees * Math.PI) / 180);
    heights.fill(0);
    for (let point = 0; point < count; point += 1) {
      const place = Math.round((ys[point] ?? 0) - slope * (xs[point] ?? 0)) + margin;
      heights[place] = (heights[place] ?? 0) + 1;
    }
    let sum = 0;
    for (const height of heights) sum += height * height;
    return sum;
  };
  let best = 0;
  let range = WIDEST;
  for (const step of STEPS) {
    const tried = Array.from({ length: 2 * Math.round(range / step) + 1 }, (_, index) => best - range + index * step);
    const scores = tried.map(sharpness);
    const at = scores.indexOf(Math.max(...scores));
    best = count === 0 ? 0 : (tried[at] ?? 0);
    range = step;
  }
  return best;
}

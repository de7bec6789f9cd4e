import type { InkPoints } from './sample-ink.ts';
import { sharpness } from './sharpness.ts';

/** Degrees to each side within which a page is straightened, in steps that become finer. */
const WIDEST = 6;
const STEPS: readonly number[] = [0.4, 0.1, 0.02];

/** By how many degrees a page of this size is turned clockwise: at that angle its ink falls together. 0 where there is none. */
export function findSkew({ xs, ys }: InkPoints, size: { width: number; height: number }): number {
  const score = sharpness(xs, ys, size);
  if (xs.length === 0) return 0;
  let best = 0;
  let range = WIDEST;
  for (const step of STEPS) {
    const tried = Array.from({ length: 2 * Math.round(range / step) + 1 }, (_, index) => best - range + index * step);
    const scores = tried.map((degrees) => score({ slope: Math.tan((degrees * Math.PI) / 180), change: 0 }));
    best = tried[scores.indexOf(Math.max(...scores))] ?? 0;
    range = step;
  }
  return best;
}

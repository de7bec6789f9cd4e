import { FLAT, planeOnto, type Corners, type Plane, type Point } from './plane.ts';
import type { Ink } from './raster.ts';
import type { Ruling, Rulings } from './rulings.ts';
import { middleOf, sampleInk, thinOut, type InkPoints } from './sample-ink.ts';
import { sharpness, type Lean } from './sharpness.ts';
import { findSkew } from './skew.ts';

/** How far the lines of a photographed page lean at most, in its middle and towards its edges. */
const STEEPEST = 0.12;
/** The first steps look at one place of ink in so many, and at so many lines. */
const COARSE = { step: 0.008, every: 5, lines: 500 };
/** The steps that follow, each taken as often as it helps. */
const FINE: readonly number[] = [0.004, 0.002, 0.001, 0.0005, 0.00025, 0.0001];
/** Lines that do not run side by side have to fall together so many times as well as if they did. */
const BETTER = 1.1;

/** The lean at which places of ink fall together best along lines from left to right; a known one where no other is clearly better. */
function findLean(points: InkPoints, size: { width: number; height: number }, known: Lean): Lean {
  const count = Math.round(STEEPEST / COARSE.step);
  const tried = Array.from({ length: 2 * count + 1 }, (_, index) => (index - count) * COARSE.step);
  const few = thinOut(points, COARSE.every);
  const coarse = sharpness(few.xs, few.ys, size, size.height / COARSE.lines);
  let best = known;
  let score = coarse(known);
  for (const slope of tried)
    for (const change of tried) {
      const found = coarse({ slope, change });
      if (found > score) [best, score] = [{ slope, change }, found];
    }
  if (best === known) return known;
  const fine = sharpness(points.xs, points.ys, size);
  score = fine(best);
  for (const step of FINE)
    for (let helped = true; helped;) {
      helped = false;
      for (const [slope, change] of [
        [step, 0],
        [-step, 0],
        [0, step],
        [0, -step],
        [step, step],
        [-step, -step],
        [step, -step],
        [-step, step],
      ] as const) {
        const next = { slope: best.slope + slope, change: best.change + change };
        const found = fine(next);
        if (found > score) [best, score, helped] = [next, found, true];
      }
    }
  return score > BETTER * fine(known) ? best : known;
}

/** Where a line from left to right and one from top to bottom meet, given how far each lies from the middle. */
function meet(rows: Lean, columns: Lean, size: { width: number; height: number }, at: Point): Point {
  const { width, height } = size;
  const middle = middleOf(size);
  const across = rows.slope + (rows.change * at.y) / (height / 2);
  const down = columns.slope + (columns.change * at.x) / (width / 2);
  // y = at.y + across * x and x = at.x + down * y, from the middle.
  const x = (at.x + down * at.y) / (1 - across * down);
  return { x: x + middle.x, y: at.y + across * x + middle.y };
}

/** Where the points of a page so large lie on its picture, given how its lines lean there. */
function planeOf(rows: Lean, columns: Lean, size: { width: number; height: number }): Plane {
  const { x, y } = middleOf(size);
  const corner = (right: number, down: number): Point => meet(rows, columns, size, { x: right - x, y: down - y });
  const { width, height } = size;
  const corners: Corners = [corner(0, 0), corner(width, 0), corner(width, height), corner(0, height)];
  return planeOnto(corners, size);
}

/** Where the points of the page lie on its picture, once its lines are level and upright: of a scan that lies askew, of a photograph. */
export function straighten(ink: Ink): Plane {
  const points = sampleInk(ink);
  const askew = Math.tan((findSkew(points, ink) * Math.PI) / 180);
  const rows = findLean(points, ink, { slope: askew, change: 0 });
  // What runs from top to bottom does so from left to right on the page over its corner.
  const over = { width: ink.height, height: ink.width };
  const columns = findLean({ xs: points.ys, ys: points.xs }, over, { slope: -askew, change: 0 });
  return [rows, columns].every(({ slope, change }) => slope === 0 && change === 0) ? FLAT : planeOf(rows, columns, ink);
}

/** How lines lean, by the slope of each: their common lean, the longer ones counting more. */
function leanOf(lines: readonly Ruling[], middle: number, extent: number): Lean {
  const weights = lines.map(({ from, to }) => to - from);
  const mass = weights.reduce((sum, weight) => sum + weight, 0);
  if (mass === 0) return { slope: 0, change: 0 };
  const mean = (of: (line: Ruling) => number): number =>
    lines.reduce((sum, line, index) => sum + of(line) * (weights[index] ?? 0), 0) / mass;
  const [place, slope] = [mean(({ at }) => at), mean((line) => line.slope)];
  const spread = mean(({ at }) => (at - place) ** 2);
  const rise = spread === 0 ? 0 : mean((line) => (line.at - place) * (line.slope - slope)) / spread;
  return { slope: slope + rise * (middle - place), change: (rise * extent) / 2 };
}

/** What is left of the lean of a page whose lines are nearly level, by its ruling lines themselves. */
export function straightenRulings({ across, down }: Rulings, size: { width: number; height: number }): Plane {
  const middle = middleOf(size);
  return planeOf(leanOf(across, middle.y, size.height), leanOf(down, middle.x, size.width), size);
}

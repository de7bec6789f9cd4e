import type { Turns } from './turn-quarters.ts';

/** Where each point of one plane lies on another, lines staying lines: a projective map, its nine numbers row by row. */
export type Plane = readonly [number, number, number, number, number, number, number, number, number];

export interface Point {
  x: number;
  y: number;
}

/** The corners of a sheet: top left, top right, bottom right, bottom left. */
export type Corners = readonly [Point, Point, Point, Point];

/** Corners, each moved; `side` is the place of the one that is moved, and of the edge that begins there. */
export const moveCorners = ([a, b, c, d]: Corners, move: (corner: Point, side: number) => Point): Corners => [
  move(a, 0),
  move(b, 1),
  move(c, 2),
  move(d, 3),
];

/** What is smaller comes of rounding. */
const LEVEL = 1e-9;

/** Whether lines that run side by side on one plane run together on the other. */
export const isBent = ([, , , , , , g, h]: Plane): boolean => Math.abs(g) > LEVEL || Math.abs(h) > LEVEL;

export const FLAT: Plane = [1, 0, 0, 0, 1, 0, 0, 0, 1];

export function movePoint([a, b, c, d, e, f, g, h, i]: Plane, { x, y }: Point): Point {
  const far = g * x + h * y + i;
  return { x: (a * x + b * y + c) / far, y: (d * x + e * y + f) / far };
}

/** First `inner`, then `outer`. */
export function chain(outer: Plane, inner: Plane): Plane {
  if (inner === FLAT) return outer;
  if (outer === FLAT) return inner;
  const at = (row: number, column: number): number =>
    [0, 1, 2].reduce((sum, index) => sum + (outer[row * 3 + index] ?? 0) * (inner[index * 3 + column] ?? 0), 0);
  return [at(0, 0), at(0, 1), at(0, 2), at(1, 0), at(1, 1), at(1, 2), at(2, 0), at(2, 1), at(2, 2)];
}

/** Everything so many times as large. */
export const enlarge = (times: number): Plane => [times, 0, 0, 0, times, 0, 0, 0, 1];

/** Where the points of a page turned by quarters clockwise lay before, on a page so large. */
export function beforeTurns(turns: Turns, { width, height }: { width: number; height: number }): Plane {
  switch (turns) {
    case 0:
      return FLAT;
    case 1:
      return [0, 1, 0, -1, 0, height, 0, 0, 1];
    case 2:
      return [-1, 0, width, 0, -1, height, 0, 0, 1];
    case 3:
      return [0, -1, width, 1, 0, 0, 0, 0, 1];
  }
}

/** Where the points of an upright sheet so large lie, given where its corners do. */
export function planeOnto([a, b, c, d]: Corners, { width, height }: { width: number; height: number }): Plane {
  // The unit square onto four corners, then the sheet onto the unit square.
  const [besideX, besideY] = [b.x - c.x, b.y - c.y];
  const [belowX, belowY] = [d.x - c.x, d.y - c.y];
  const [sumX, sumY] = [a.x - b.x + c.x - d.x, a.y - b.y + c.y - d.y];
  const area = besideX * belowY - belowX * besideY;
  const g = (sumX * belowY - belowX * sumY) / area;
  const h = (besideX * sumY - sumX * besideY) / area;
  const square: Plane = [
    b.x - a.x + g * b.x,
    d.x - a.x + h * d.x,
    a.x,
    b.y - a.y + g * b.y,
    d.y - a.y + h * d.y,
    a.y,
    g,
    h,
    1,
  ];
  return chain(square, [1 / width, 0, 0, 0, 1 / height, 0, 0, 0, 1]);
}

import { apply, type Matrix } from './matrix.ts';
import type { Box, Segment } from './page.ts';

/** Straight lines along the axes, by direction. */
export interface Rulings {
  across: Segment[];
  down: Segment[];
}

/** Steps of a path as the library lists them: the sign of the step, then its coordinates. */
const MOVE = 0;
const LINE = 1;
const CURVE = 2;
const QUADRATIC = 3;
const CLOSE = 4;
/** A filled shape as thin as this is a line. */
const THIN = 4;
/** A filled shape no larger than this is a dot. */
const DOT = 1.6;
const STRAIGHT = 1;

type Point = readonly [number, number];

/** The corners of each part of a path, on the page; parts with curves in them draw no table. */
function* listParts(data: ArrayLike<number>, matrix: Matrix): Generator<Point[]> {
  let [points, curved]: [Point[], boolean] = [[], false];
  const numberAt = (at: number): number => data[at] ?? 0;
  for (let at = 0; at < data.length;) {
    const step = numberAt(at);
    if (step === MOVE) {
      if (points.length > 1 && !curved) yield points;
      [points, curved] = [[apply(matrix, numberAt(at + 1), numberAt(at + 2))], false];
      at += 3;
    } else if (step === LINE) {
      points.push(apply(matrix, numberAt(at + 1), numberAt(at + 2)));
      at += 3;
    } else if (step === CURVE || step === QUADRATIC) {
      curved = true;
      at += step === CURVE ? 7 : 5;
    } else if (step === CLOSE) {
      const [first] = points;
      if (first) points.push(first);
      at += 1;
    } else return;
  }
  if (points.length > 1 && !curved) yield points;
}

/** The boxes that a filled path covers whole: its parts, where all of them are upright rectangles. */
export function listBoxes(data: ArrayLike<number>, matrix: Matrix): Box[] {
  const boxes: Box[] = [];
  for (const points of listParts(data, matrix)) {
    const corners = new Set(points.map(([x, y]) => `${Math.round(x)} ${Math.round(y)}`));
    const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
    const upright = points.every(([x, y], at) => {
      const next = points[at + 1];
      return !next || Math.abs(next[0] - x) <= STRAIGHT || Math.abs(next[1] - y) <= STRAIGHT;
    });
    if (corners.size !== 4 || !upright) return [];
    boxes.push([Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)]);
  }
  return boxes;
}

const span = (a: number, b: number): { from: number; to: number } => ({ from: Math.min(a, b), to: Math.max(a, b) });

function addStroke(points: readonly Point[], { across, down }: Rulings): void {
  for (const [index, [x, y]] of points.entries()) {
    const next = points[index + 1];
    if (!next) continue;
    if (Math.abs(next[1] - y) <= STRAIGHT) across.push({ at: (y + next[1]) / 2, ...span(x, next[0]) });
    else if (Math.abs(next[0] - x) <= STRAIGHT) down.push({ at: (x + next[0]) / 2, ...span(y, next[1]) });
  }
}

function addFill(points: readonly Point[], { across, down }: Rulings): void {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const horizontal = span(Math.min(...xs), Math.max(...xs));
  const vertical = span(Math.min(...ys), Math.max(...ys));
  const [width, height] = [horizontal.to - horizontal.from, vertical.to - vertical.from];
  // A dot may be part of a dotted line that goes either way.
  if (width <= DOT && height <= DOT) {
    across.push({ at: (vertical.from + vertical.to) / 2, ...horizontal });
    down.push({ at: (horizontal.from + horizontal.to) / 2, ...vertical });
  } else if (height <= THIN && width > height) across.push({ at: (vertical.from + vertical.to) / 2, ...horizontal });
  else if (width <= THIN) down.push({ at: (horizontal.from + horizontal.to) / 2, ...vertical });
}

/** Adds the straight lines that a painted path draws: its strokes, and fills so thin that they are lines. */
export function addPath(data: ArrayLike<number>, matrix: Matrix, how: 'stroke' | 'fill', rulings: Rulings): void {
  for (const points of listParts(data, matrix)) {
    if (how === 'stroke') addStroke(points, rulings);
    else addFill(points, rulings);
  }
}

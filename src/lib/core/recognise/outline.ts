import { moveCorners, type Corners, type Point } from './plane.ts';

const turn = (a: Point, b: Point, c: Point): number => (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);

/** Where the rows and columns of a piece begin and end, as places between pixels. */
export function edgesOf(piece: Uint8Array, width: number): Point[] {
  const points: Point[] = [];
  const height = piece.length / width;
  for (let y = 0; y < height; y += 1) {
    const row = piece.subarray(y * width, (y + 1) * width);
    const [first, last] = [row.indexOf(1), row.lastIndexOf(1)];
    if (first >= 0) points.push({ x: first, y: y + 0.5 }, { x: last + 1, y: y + 0.5 });
  }
  for (let x = 0; x < width; x += 1) {
    let [first, last] = [-1, -1];
    for (let y = 0; y < height; y += 1) if (piece[y * width + x] === 1) [first, last] = [first < 0 ? y : first, y];
    if (first >= 0) points.push({ x: x + 0.5, y: first }, { x: x + 0.5, y: last + 1 });
  }
  return points;
}

/** The outline of what has these edges, without dents, clockwise as it is looked at. */
export function outline(edges: readonly Point[]): Point[] {
  const points = [...edges];
  points.sort((a, b) => a.x - b.x || a.y - b.y);
  const half = (ordered: readonly Point[]): Point[] => {
    const kept: Point[] = [];
    for (const point of ordered) {
      for (let [a, b] = kept.slice(-2); a && b && turn(a, b, point) <= 0; [a, b] = kept.slice(-2)) kept.pop();
      kept.push(point);
    }
    return kept.slice(0, -1);
  };
  return [...half(points), ...half(points.toReversed())];
}

/** The area inside an outline. */
export const areaOf = (points: readonly Point[]): number =>
  Math.abs(
    points.reduce((sum, { x, y }, index) => {
      const next = points[(index + 1) % points.length] ?? { x, y };
      return sum + x * next.y - next.x * y;
    }, 0),
  ) / 2;

/** The four corners that keep most of an outline, the one at the top left first; `null` for one of fewer. */
export function fourCorners(points: readonly Point[]): Corners | null {
  let left = [...points];
  while (left.length > 4) {
    const lost = left.map((point, index) =>
      Math.abs(turn(left.at(index - 1) ?? point, point, left[(index + 1) % left.length] ?? point)),
    );
    const least = lost.indexOf(Math.min(...lost));
    left = left.filter((_, index) => index !== least);
  }
  const first = left.reduce(
    (best, { x, y }, index) => (x + y < (left[best]?.x ?? 0) + (left[best]?.y ?? 0) ? index : best),
    0,
  );
  const [a, b, c, d] = [0, 1, 2, 3].map((index) => left[(first + index) % left.length]);
  return left.length === 4 && a && b && c && d ? [a, b, c, d] : null;
}

/** Of each side so much is looked at, around its middle: sheets have corners that are bent or worn. */
const OF_SIDE = 0.8;
/** So often the sides are drawn again through the edges that lie nearest to them. */
const TIMES = 3;

/** A straight line through points that lies as near to them as can be: a point of it and its direction. */
function lineThrough(points: readonly Point[]): { at: Point; to: Point } {
  const mean = (of: (point: Point) => number): number =>
    points.reduce((sum, point) => sum + of(point), 0) / points.length;
  const at = { x: mean(({ x }) => x), y: mean(({ y }) => y) };
  const [xx, yy] = [mean(({ x }) => (x - at.x) ** 2), mean(({ y }) => (y - at.y) ** 2)];
  const xy = mean(({ x, y }) => (x - at.x) * (y - at.y));
  const angle = Math.atan2(2 * xy, xx - yy) / 2;
  return { at, to: { x: Math.cos(angle), y: Math.sin(angle) } };
}

/** Four corners moved so that the sides between them lie along edges. */
export function alongEdges(first: Corners, edges: readonly Point[]): Corners {
  let corners = first;
  for (let time = 0; time < TIMES; time += 1) {
    const sides = corners.map((from, index) => {
      const to = corners[(index + 1) % 4] ?? from;
      const length = Math.hypot(to.x - from.x, to.y - from.y);
      const near = edges.filter((point) => {
        const along = ((point.x - from.x) * (to.x - from.x) + (point.y - from.y) * (to.y - from.y)) / length ** 2;
        const beside = Math.abs(turn(from, to, point)) / length;
        return Math.abs(along - 0.5) <= OF_SIDE / 2 && beside <= length / 20;
      });
      return near.length > 1 ? lineThrough(near) : { at: from, to: { x: to.x - from.x, y: to.y - from.y } };
    });
    corners = moveCorners(corners, (corner, side) => {
      const [before, after] = [sides[(side + 3) % 4], sides[side]];
      if (!before || !after) return corner;
      const area = before.to.x * after.to.y - before.to.y * after.to.x;
      const far = ((after.at.x - before.at.x) * after.to.y - (after.at.y - before.at.y) * after.to.x) / area;
      return { x: before.at.x + far * before.to.x, y: before.at.y + far * before.to.y };
    });
  }
  return corners;
}

/** A stretch of a page: left, top, right and bottom, in points. */
export type Stretch = readonly [left: number, top: number, right: number, bottom: number];

/** How high a cell is shown from near, in CSS pixels, and how many of these a point is at most. */
const HEIGHT = 84;
const MOST_SCALE = 5;
/** How much of the page is shown above and below the cell, by its height. */
const AROUND = 0.5;

/** The stretch of a page around a cell that fills a strip so wide, in CSS pixels, and how many of these a point is. */
export function stretchAround([left, top, right, bottom]: Stretch, width: number): { stretch: Stretch; scale: number } {
  const high = Math.max(1, bottom - top) * (1 + 2 * AROUND);
  const wide = Math.max(1, right - left) * 1.2;
  const scale = Math.min(MOST_SCALE, HEIGHT / high, width / wide);
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  const [halfWidth, halfHeight] = [width / scale / 2, HEIGHT / scale / 2];
  return { stretch: [x - halfWidth, y - halfHeight, x + halfWidth, y + halfHeight], scale };
}

import type { Ink, PixelBox } from './raster.ts';

/** In points: what is smaller in both directions is dust. */
const DUST = 1.1;
/** In points: lines of characters are no lower, between two of them is no less. */
const LOWEST = 4;
const BETWEEN = 0.5;
/** A page is cut no more often than this. */
const DEEPEST = 6;

/** How much ink stands in each row (or column) of a box. */
function profile({ width, data }: Ink, { left, top, right, bottom }: PixelBox, along: 'rows' | 'columns'): Uint32Array {
  const counts = new Uint32Array(along === 'rows' ? bottom - top : right - left);
  for (let y = top; y < bottom; y += 1)
    for (let x = left; x < right; x += 1) {
      const at = along === 'rows' ? y - top : x - left;
      if (data[y * width + x] === 1) counts[at] = (counts[at] ?? 0) + 1;
    }
  return counts;
}

interface Stretch {
  from: number;
  to: number;
}

/** Where a profile is not empty; gaps of less than `gap` are none. */
function listStretches(counts: Uint32Array, gap: number): Stretch[] {
  const stretches: Stretch[] = [];
  for (const [at, count] of counts.entries()) {
    if (count === 0) continue;
    const open = stretches.at(-1);
    if (open && at - open.to < gap) open.to = at + 1;
    else stretches.push({ from: at, to: at + 1 });
  }
  return stretches;
}

/** The box of the ink inside a box. */
function tighten(ink: Ink, box: PixelBox): PixelBox {
  const [rows = { from: 0, to: 0 }] = listStretches(profile(ink, box, 'rows'), Infinity);
  return { ...box, top: box.top + rows.from, bottom: box.top + rows.to };
}

/** Strokes of one character that lie above one another (二, 三) make a line together with their neighbours. */
function joinStrokes(rows: readonly Stretch[], size: number): Stretch[] {
  const joined: Stretch[] = [];
  for (const row of rows) {
    const open = joined.at(-1);
    const low = (one: Stretch): boolean => one.to - one.from < 0.55 * size;
    if (open && row.to - open.from <= 1.15 * size && (low(row) || low(open))) open.to = row.to;
    else joined.push({ ...row });
  }
  return joined;
}

/** A piece of more than this many heights of a character is no single line. */
const ONE_LINE = 1.7;

/**
 * The lines of text inside a box, from the top, each as the box of its ink: the box is cut between its rows, these at gaps of
 * `gap` pixels, and what is still higher than a line again. `size`: how large the characters of the page are, in pixels. Dust is
 * none.
 */
export function findTextLines(
  ink: Ink,
  box: PixelBox,
  { perPoint, size, gap }: { perPoint: number; size: number; gap: number },
  depth = 0,
): PixelBox[] {
  const rows = joinStrokes(listStretches(profile(ink, box, 'rows'), Math.max(1, BETWEEN * perPoint)), size);
  const isWhole = rows.length <= 1;
  return rows.flatMap(({ from, to }) => {
    const row = { ...box, top: box.top + from, bottom: box.top + to };
    const pieces = listStretches(profile(ink, row, 'columns'), gap).map((piece) => ({
      ...row,
      left: box.left + piece.from,
      right: box.left + piece.to,
    }));
    return pieces.flatMap((piece) => {
      if (Math.max(piece.right - piece.left, piece.bottom - piece.top) <= DUST * perPoint) return [];
      const high = piece.bottom - piece.top > ONE_LINE * size;
      if (high && depth < DEEPEST && !(isWhole && pieces.length === 1 && depth > 0))
        return findTextLines(ink, piece, { perPoint, size, gap }, depth + 1);
      return [tighten(ink, piece)];
    });
  });
}

/** How high the characters of most lines are, in pixels. */
export function usualSize(lines: readonly PixelBox[], perPoint: number): number {
  const heights = lines
    .map(({ top, bottom }) => bottom - top)
    .filter((height) => height >= LOWEST * perPoint && height <= 20 * perPoint)
    .sort((a, b) => a - b);
  return heights[Math.floor(heights.length * 0.6)] ?? 10.5 * perPoint;
}

import type { Segment } from './page.ts';

/** Lines as close as this are one line, and gaps as small as this are none. */
export const CLOSE = 3;
/** Shorter lines belong to characters. */
const SHORTEST = 6;

/** Joins pieces of one line: what lies at the same place and overlaps or nearly touches. */
export function joinSegments(segments: readonly Segment[]): Segment[] {
  const joined: Segment[] = [];
  const sorted = segments.toSorted((a, b) => a.at - b.at);
  for (let start = 0; start < sorted.length;) {
    let end = start + 1;
    while (end < sorted.length && (sorted[end]?.at ?? 0) - (sorted[start]?.at ?? 0) <= CLOSE) end += 1;
    const group = sorted.slice(start, end).sort((a, b) => a.from - b.from);
    let open: { segment: Segment; sum: number; count: number } | null = null;
    for (const { at, from, to } of group) {
      if (open && from <= open.segment.to + CLOSE) {
        open.segment.to = Math.max(open.segment.to, to);
        open.sum += at;
        open.count += 1;
      } else {
        // Lines that do not touch are lines of two tables: each has its own place.
        open = { segment: { at, from, to }, sum: at, count: 1 };
        joined.push(open.segment);
      }
      open.segment.at = open.sum / open.count;
    }
    start = end;
  }
  return joined.filter(({ from, to }) => to - from >= SHORTEST);
}

/** Places along an axis, those close together as one, in order. */
export function clusterPlaces(places: readonly number[]): number[] {
  const clusters: { sum: number; count: number; last: number }[] = [];
  for (const place of places.toSorted((a, b) => a - b)) {
    const open = clusters.at(-1);
    if (open && place - open.last <= CLOSE) {
      open.sum += place;
      open.count += 1;
      open.last = place;
    } else clusters.push({ sum: place, count: 1, last: place });
  }
  return clusters.map(({ sum, count }) => sum / count);
}

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
    const at = group.reduce((sum, segment) => sum + segment.at, 0) / group.length;
    let open: Segment | null = null;
    for (const { from, to } of group) {
      if (open && from <= open.to + CLOSE) open.to = Math.max(open.to, to);
      else {
        open = { at, from, to };
        joined.push(open);
      }
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

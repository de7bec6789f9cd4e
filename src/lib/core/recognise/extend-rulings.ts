import type { Gray } from './raster.ts';
import type { Ruling, Rulings } from './rulings.ts';

/**
 * A faint line is looked for in stretches of so many points, each of which is to be seen, but this share of them, and never the first or
 * the last: strokes of characters do not reach from crossing to crossing. The crossing lines themselves, so thick, are left out.
 */
const STRETCH = 2.5;
const UNSEEN = 0.2;
const CROSSING = 1;
/** In each it is darker than what stands beside it by this share of that, and by so much at least. */
const DARKER = 0.05;
const LEAST = 9;
/** It may wander by so many pixels; what stands beside it begins so many pixels from it, and is as wide. */
const WANDER = 2;
const BESIDE = { from: 4, to: 6 };
/** A line ends at another of the other direction, or so near to it, in points. */
const NEAR = 3;

/** Reads the brightness at a place along a line and at right angles to it. */
type Look = (along: number, across: number) => number;

const mean = (from: number, to: number, of: (at: number) => number): number => {
  let sum = 0;
  for (let at = from; at < to; at += 1) sum += of(at);
  return sum / (to - from);
};

/** Whether a stretch of a line can be seen, however faintly. */
function isSeen(look: Look, at: number, from: number, to: number): boolean {
  const along = (across: number): number => mean(from, to, (place) => look(place, across));
  let darkest = Infinity;
  for (let off = -WANDER; off <= WANDER; off += 1) darkest = Math.min(darkest, along(at + off));
  const beside = (side: 1 | -1): number => mean(BESIDE.from, BESIDE.to + 1, (off) => along(at + side * off));
  const ground = Math.min(beside(1), beside(-1));
  return ground - darkest >= Math.max(LEAST, DARKER * ground);
}

/** Whether a line goes on between two crossings, though its ink is too faint to be taken for one. */
function goesOn(look: Look, at: number, [first, last]: readonly [number, number], perPoint: number): boolean {
  const [from, to] = [first + CROSSING * perPoint, last - CROSSING * perPoint];
  const count = Math.max(1, Math.floor((to - from) / (STRETCH * perPoint)));
  const length = (to - from) / count;
  const seen = Array.from({ length: count }, (_, index) => {
    const start = Math.floor(from + index * length);
    return isSeen(look, at, start, Math.max(start + 1, Math.floor(start + length)));
  });
  return seen[0] === true && seen.at(-1) === true && seen.filter((one) => !one).length <= UNSEEN * count;
}

function extend(line: Ruling, crossing: readonly Ruling[], look: Look, perPoint: number): Ruling {
  const near = NEAR * perPoint;
  const place = Math.round(line.at - 0.5);
  const ends = crossing.filter(({ from, to }) => line.at >= from - near && line.at <= to + near).map(({ at }) => at);
  let [from, to] = [line.from, line.to];
  // From each crossing to the next, as far as it is seen: another table may stand in the same place further on.
  for (const at of ends.filter((end) => end > line.to + near)) {
    if (!goesOn(look, place, [to, at], perPoint)) break;
    to = at;
  }
  for (const at of ends.filter((end) => end < line.from - near).toReversed()) {
    if (!goesOn(look, place, [at, from], perPoint)) break;
    from = at;
  }
  return { ...line, from: Math.round(from), to: Math.round(to) };
}

/**
 * Ruling lines of a straight page, each as far as it can be seen between lines of the other direction: thin lines fade where they
 * wander from one row of pixels to the next, and a fax breaks them. Their order stays.
 */
export function extendRulings({ width, height, data }: Gray, { across, down }: Rulings, perPoint: number): Rulings {
  const at = (x: number, y: number): number =>
    data[Math.min(height - 1, Math.max(0, y)) * width + Math.min(width - 1, Math.max(0, x))] ?? 0;
  const ordered = (lines: readonly Ruling[]): Ruling[] => lines.toSorted((a, b) => a.at - b.at);
  return {
    across: across.map((line) => extend(line, ordered(down), at, perPoint)),
    down: down.map((line) => extend(line, ordered(across), (along, off) => at(off, along), perPoint)),
  };
}

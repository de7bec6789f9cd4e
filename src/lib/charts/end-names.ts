import type { Point } from '../views/index.ts';
import { breakName, textWidth } from './text-width.ts';
import { SIZE } from './theme.ts';

/** The height of a line of a name. */
export const LINE = 14;
/** Below its last line. */
const GAP = 2;
/** Between the end of a line and its name. */
const OFFSET = 9;

/** A name as it stands at the right end of its line, and how far it stands below that end (above, where negative). */
export interface EndName {
  text: string;
  shift: number;
}

const linesIn = (text: string): number => text.split('\n').length;

/** How wide the names at the right end of a drawing may be. */
export const nameRoom = (width: number): number => (width < 480 ? 76 : 150);

/** How much a drawing must leave at its right for names broken to fit their room. */
export const roomAtEnd = (names: readonly EndName[]): number =>
  Math.ceil(Math.max(0, ...names.flatMap(({ text }) => text.split('\n').map((line) => textWidth(line, SIZE.label))))) +
  OFFSET +
  5;

/** How high a panel must be for the names of its lines, one below the other. */
export const heightOfNames = (names: readonly string[], width: number): number =>
  names.reduce((sum, name) => sum + linesIn(breakName(name, nameRoom(width), SIZE.label)) * LINE + GAP, 0);

/**
 * The names at the right ends of lines, broken to fit and moved so that no two lie on each other: downwards, and up again where
 * they would leave the panel. `at` is where a line ends, a share of the panel's height from its top; without one nothing is moved.
 */
export function endNames(
  ends: readonly { name: string; at: number | null }[],
  height: number,
  room: number,
): EndName[] {
  const names = ends.map(({ name }): EndName => ({ text: breakName(name, room, SIZE.label), shift: 0 }));
  const placed = ends
    .flatMap(({ at }, index) => {
      const name = names[index];
      return at === null || name === undefined
        ? []
        : [{ name, end: height * at, middle: height * at, half: (linesIn(name.text) * LINE + GAP) / 2 }];
    })
    .sort((a, b) => a.end - b.end);
  let edge = Number.NEGATIVE_INFINITY;
  for (const one of placed) {
    one.middle = Math.max(one.middle, edge + one.half);
    edge = one.middle + one.half;
  }
  edge = height + GAP;
  for (const one of placed.toReversed()) {
    one.middle = Math.min(one.middle, edge - one.half);
    edge = one.middle - one.half;
  }
  for (const { name, end, middle } of placed) name.shift = middle - end;
  return names;
}

const lastOf = (points: readonly Point[]): number | null =>
  points.findLast(({ value }) => value !== null)?.value ?? null;

/** A name with the number of the last point. */
export function labelAtEnd(name: string, points: readonly Point[], format: (value: number) => string): string {
  const last = lastOf(points);
  return last === null ? name : `${name} ${format(last)}`;
}

/** Where the line of these points ends on a scale from 0 to `top`; `null` where nothing of it is drawn. */
export function endOf(points: readonly Point[], top: number): number | null {
  const last = lastOf(points);
  return last === null ? null : 1 - last / top;
}

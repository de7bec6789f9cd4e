import type { Box, PageContent, Segment } from './page.ts';
import { CLOSE, clusterPlaces, joinSegments } from './rulings.ts';

/** A table by its lines: the places of its columns and rows, and which squares belong to one cell. */
export interface Lattice {
  xs: number[];
  ys: number[];
  /** By row and column of squares: the number of the cell. */
  cells: number[][];
}

/** No page of a report has more lines. */
const MOST_LINES = 3_000;

const touches = (across: Segment, down: Segment): boolean =>
  down.at >= across.from - CLOSE &&
  down.at <= across.to + CLOSE &&
  across.at >= down.from - CLOSE &&
  across.at <= down.to + CLOSE;

interface Group {
  across: Segment[];
  down: Segment[];
}

/** Lines that hang together by crossing or touching. */
function groupLines(across: readonly Segment[], down: readonly Segment[]): Group[] {
  const root = Array.from({ length: across.length + down.length }, (_, index) => index);
  const find = (index: number): number => {
    let at = index;
    while (root[at] !== at) {
      root[at] = root[root[at] ?? at] ?? at;
      at = root[at] ?? at;
    }
    return at;
  };
  for (const [i, horizontal] of across.entries())
    for (const [j, vertical] of down.entries())
      if (touches(horizontal, vertical)) root[find(i)] = find(across.length + j);
  const groups = new Map<number, Group>();
  const groupOf = (index: number): Group => {
    const key = find(index);
    const group = groups.get(key) ?? { across: [], down: [] };
    groups.set(key, group);
    return group;
  };
  for (const [index, segment] of across.entries()) groupOf(index).across.push(segment);
  for (const [index, segment] of down.entries()) groupOf(across.length + index).down.push(segment);
  return [...groups.values()];
}

const extentOf = ({ across, down }: Group): [number, number] => [
  Math.min(...across.map(({ at }) => at), ...down.map(({ from }) => from)),
  Math.max(...across.map(({ at }) => at), ...down.map(({ to }) => to)),
];

/** No cell with a character in it is narrower, in points. */
const LEAST_CELL = 8;

/** Tables with the walls that none of their lines touches: of a cell that fills its page from top to foot. */
function takeWalls(groups: readonly Group[]): Group[] {
  const walls = groups.filter(({ across }) => across.length === 0).flatMap(({ down }) => down);
  return groups
    .filter(({ across, down }) => across.length > 0 && down.length > 0)
    .map((group) => {
      const [top, bottom] = extentOf(group);
      const left = Math.min(...group.across.map(({ from }) => from));
      const right = Math.max(...group.across.map(({ to }) => to));
      const own = walls.filter(
        ({ at, from, to }) =>
          Math.abs(from - top) <= 3 * CLOSE &&
          Math.abs(to - bottom) <= 3 * CLOSE &&
          (at <= left - LEAST_CELL || at >= right + LEAST_CELL),
      );
      return { across: group.across, down: [...group.down, ...own] };
    });
}

/** The open sides of a table whose lines run on beyond its first or last wall. */
function closeSides({ across, down }: Group): Group {
  const left = Math.min(...across.map(({ from }) => from), ...down.map(({ at }) => at));
  const right = Math.max(...across.map(({ to }) => to), ...down.map(({ at }) => at));
  const [top, bottom] = extentOf({ across, down });
  const walls = [left, right].filter((at) => !down.some((segment) => Math.abs(segment.at - at) <= 3 * CLOSE));
  const floors = [top, bottom].filter((at) => !across.some((segment) => Math.abs(segment.at - at) <= 3 * CLOSE));
  return {
    across: [...across, ...floors.map((at) => ({ at, from: left, to: right }))],
    down: [...down, ...walls.map((at) => ({ at, from: top, to: bottom }))],
  };
}

/** True where lines at one place cover most of a stretch. */
function covers(lines: readonly Segment[], at: number, from: number, to: number): boolean {
  const length = lines
    .filter((line) => Math.abs(line.at - at) <= CLOSE)
    .reduce((sum, line) => sum + Math.max(0, Math.min(to, line.to) - Math.max(from, line.from)), 0);
  return length >= (to - from) * 0.6;
}

function latticeOf(group: Group): Lattice | null {
  const { across, down } = closeSides(group);
  const xs = clusterPlaces(down.map(({ at }) => at));
  const ys = clusterPlaces(across.map(({ at }) => at));
  if (xs.length < 3 || ys.length < 2) return null;
  const cells: number[][] = [];
  let count = 0;
  for (let row = 0; row + 1 < ys.length; row += 1) {
    const [top = 0, bottom = 0] = [ys[row], ys[row + 1]];
    const line: number[] = [];
    for (let column = 0; column + 1 < xs.length; column += 1) {
      const [left = 0, right = 0] = [xs[column], xs[column + 1]];
      const above = row > 0 && !covers(across, top, left, right) ? cells[row - 1]?.[column] : undefined;
      const before = column > 0 && !covers(down, left, top, bottom) ? line[column - 1] : undefined;
      if (above !== undefined && before !== undefined && above !== before) {
        // Two cells turn out to be one.
        for (const other of [...cells, line])
          for (const [at, number] of other.entries()) if (number === before) other[at] = above;
      }
      line.push(above ?? before ?? (count += 1));
    }
    cells.push(line);
  }
  return { xs, ys, cells };
}

/** The tables of a page by their ruling lines, from the top; a frame of one cell is none. */
export function findLattices(page: PageContent): Lattice[] {
  const across = joinSegments(page.across);
  const down = joinSegments(page.down);
  if (across.length + down.length > MOST_LINES) return [];
  return takeWalls(groupLines(across, down))
    .map(latticeOf)
    .filter((lattice) => lattice !== null)
    .filter(({ cells }) => new Set(cells.flat()).size > 1)
    .sort((a, b) => (a.ys[0] ?? 0) - (b.ys[0] ?? 0));
}

/** A cell of a lattice: its number, the squares it covers and where it stands. */
export interface LatticeCell {
  number: number;
  row: number;
  rows: number;
  box: Box;
}

/** The cells of a lattice, each once, in the order of their first squares. */
export function cellBoxes({ xs, ys, cells }: Lattice): LatticeCell[] {
  const found = new Map<number, { row: number; last: number; column: number; end: number }>();
  for (const [row, line] of cells.entries())
    for (const [column, number] of line.entries()) {
      const cell = found.get(number);
      if (!cell) found.set(number, { row, last: row, column, end: column });
      else {
        cell.last = row;
        cell.column = Math.min(cell.column, column);
        cell.end = Math.max(cell.end, column);
      }
    }
  return [...found].map(([number, { row, last, column, end }]) => ({
    number,
    row,
    rows: last - row + 1,
    box: [xs[column] ?? 0, ys[row] ?? 0, xs[end + 1] ?? 0, ys[last + 1] ?? 0],
  }));
}

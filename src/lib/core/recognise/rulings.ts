import type { Ink } from './raster.ts';

/** A straight line along one axis in pixels: where its middle lies, how much it rises a pixel, how thick it is, how far it goes. */
export interface Ruling {
  at: number;
  slope: number;
  thick: number;
  from: number;
  to: number;
}

export interface Rulings {
  /** From left to right, by height. */
  across: readonly Ruling[];
  /** From top to bottom, by distance from the left. */
  down: readonly Ruling[];
}

/** In points: no stroke of a character is as long, no line as thick; a gap of less is a fault of the print. */
const SHORTEST = { across: 20, down: 13 };
const THICKEST = 4.5;
const GAP = 0.8;

/** A stretch of ink in one row (or column), `place`. */
interface Run {
  place: number;
  from: number;
  to: number;
}

/** The stretches of ink from `start` on that are long enough; `step` leads from pixel to pixel. */
function listRuns(
  data: Uint8Array,
  { place, start, step, length }: { place: number; start: number; step: number; length: number },
  shortest: number,
  gap: number,
): Run[] {
  const runs: Run[] = [];
  let [from, to] = [-1, -1];
  const close = (): void => {
    if (from >= 0 && to - from >= shortest) runs.push({ place, from, to });
  };
  for (let index = 0, at = start; index < length; index += 1, at += step) {
    if (data[at] !== 1) continue;
    if (from < 0 || index - to > gap) {
      close();
      from = index;
    }
    to = index + 1;
  }
  close();
  return runs;
}

/** Runs of neighbouring rows that lie beside one another are one line. */
function groupRuns(rows: readonly (readonly Run[])[], gap: number): Run[][] {
  const groupOf = new Map<Run, Run[]>();
  const join = (run: Run, other: Run): void => {
    const [group, joined] = [groupOf.get(run) ?? [run], groupOf.get(other) ?? [other]];
    if (group === joined) return;
    group.push(...joined);
    for (const one of group) groupOf.set(one, group);
  };
  for (const [place, runs] of rows.entries())
    for (const run of runs) {
      groupOf.set(run, [run]);
      for (const above of rows[place - 1] ?? [])
        if (above.from <= run.to + gap && above.to >= run.from - gap) join(run, above);
    }
  return [...new Set(groupOf.values())];
}

function rulingOf(runs: readonly Run[]): Ruling {
  const [from, to] = [Math.min(...runs.map((run) => run.from)), Math.max(...runs.map((run) => run.to))];
  const mean = (of: (run: Run) => number): number =>
    runs.reduce((sum, run) => sum + of(run) * (run.to - run.from), 0) / mass;
  const mass = runs.reduce((sum, run) => sum + run.to - run.from, 0);
  const [along, place] = [mean((run) => (run.from + run.to) / 2), mean((run) => run.place)];
  const rise = mean((run) => ((run.from + run.to) / 2 - along) * (run.place - place));
  // Each run is as wide as it is long: its own pixels are off its middle as well.
  const spread = mean((run) => ((run.from + run.to) / 2 - along) ** 2 + (run.to - run.from) ** 2 / 12);
  return { at: place + 0.5, slope: rise / spread, thick: mass / (to - from), from, to };
}

/** The ruling lines of a straight page, in pixels. `perPoint`: pixels a point. */
export function findRulings({ width, height, data }: Ink, perPoint: number): Rulings {
  const gap = Math.round(GAP * perPoint);
  const find = (count: number, runsOf: (place: number) => Run[]): Ruling[] =>
    groupRuns(
      Array.from({ length: count }, (_, place) => runsOf(place)),
      gap,
    )
      .map(rulingOf)
      .filter(({ thick }) => thick <= THICKEST * perPoint);
  const [shortAcross, shortDown] = [SHORTEST.across * perPoint, SHORTEST.down * perPoint];
  return {
    across: find(height, (y) =>
      listRuns(data, { place: y, start: y * width, step: 1, length: width }, shortAcross, gap),
    ),
    down: find(width, (x) => listRuns(data, { place: x, start: x, step: width, length: height }, shortDown, gap)),
  };
}

/** In points: an upright line that is shorter begins or ends at a line from left to right, as near to it as that. */
const SHORT = 60;
const AT_END = 2.5;
/** In points: no table is narrower, and no character of a title as wide. */
const NARROWEST = 60;

/** The lines that hang together with a first one, itself among them, by those that each line meets. */
function hangTogether(first: Ruling, meetings: ReadonlyMap<Ruling, readonly Ruling[]>): ReadonlySet<Ruling> {
  const found = new Set([first]);
  for (const line of found) for (const other of meetings.get(line) ?? []) found.add(other);
  return found;
}

/**
 * The lines of tables. What meets none of the other direction is a stroke below a word, or a dash; a short upright line that begins and
 * ends anywhere is the side of a stamp; and lines that together are no wider than a character are the strokes of one (工, 田).
 */
export function keepCrossing({ across, down }: Rulings, perPoint: number): Rulings {
  const near = 3 * perPoint;
  const meet = (line: Ruling, other: Ruling): boolean =>
    other.at >= line.from - near &&
    other.at <= line.to + near &&
    line.at >= other.from - near &&
    line.at <= other.to + near;
  const isAtEnd = (line: Ruling, other: Ruling): boolean =>
    Math.min(Math.abs(other.at - line.from), Math.abs(other.at - line.to)) <= AT_END * perPoint;
  const upright = down.filter(
    (line) =>
      line.to - line.from > SHORT * perPoint || across.some((other) => meet(line, other) && isAtEnd(line, other)),
  );
  const meetings = new Map([
    ...across.map((line) => [line, upright.filter((other) => meet(line, other))] as const),
    ...upright.map((line) => [line, across.filter((other) => meet(line, other))] as const),
  ]);
  const level = new Set(across);
  const isOfTable = (line: Ruling): boolean => {
    const lines = [...hangTogether(line, meetings)].filter((one) => level.has(one));
    const [from, to] = [Math.min(...lines.map((one) => one.from)), Math.max(...lines.map((one) => one.to))];
    return (meetings.get(line) ?? []).length > 0 && to - from >= NARROWEST * perPoint;
  };
  return { across: across.filter(isOfTable), down: upright.filter(isOfTable) };
}

/** The ink without these lines. */
export function eraseRulings({ width, height, data }: Ink, { across, down }: Rulings, perPoint: number): Ink {
  const left = data.slice();
  const beside = Math.max(1, Math.round(0.4 * perPoint));
  const clear = (x0: number, y0: number, x1: number, y1: number): void => {
    const [from, to] = [Math.max(0, x0 - beside), Math.min(width, x1 + beside)];
    for (let y = Math.max(0, y0 - beside); y < Math.min(height, y1 + beside); y += 1)
      left.fill(0, y * width + from, y * width + to);
  };
  const sides = ({ at, slope, thick, from, to }: Ruling): [number, number] => {
    const half = (thick + Math.abs(slope) * (to - from)) / 2;
    return [Math.floor(at - half), Math.ceil(at + half)];
  };
  for (const line of across) {
    const [top, bottom] = sides(line);
    clear(line.from, top, line.to, bottom);
  }
  for (const line of down) {
    const [west, east] = sides(line);
    clear(west, line.from, east, line.to);
  }
  return { width, height, data: left };
}

import { mayBeRanked } from '../../indicators/index.ts';
import { breaksOf } from '../figure/form-breaks.ts';
import { isHole, type Point } from '../figure/series.ts';

/** The place a small line has, in its own units, and the figure at its upper edge; without one its largest, or 100 for a rate. */
export interface SparkBox {
  width: number;
  height: number;
  top?: number;
}

interface Mark {
  x: number;
  y: number;
  /** The rate rests on few cases. */
  hollow: boolean;
}

/** A small line in its box: the runs of years that may be joined, every figure, the years without one, and its last mark. */
export interface Spark {
  runs: readonly string[];
  marks: readonly Mark[];
  holes: readonly number[];
  /** Where the form changed what is counted, between two years. */
  breaksAt: readonly number[];
  last: Mark | null;
}

const MARGIN = 3;
const BOX: SparkBox = { width: 100, height: 24 };

/** The upper edge of lines with a scale of their own: 100 for a rate, unless it is more, or the largest count. */
export function sparkTop(points: readonly Point[]): number {
  const rate = points.some(({ denominator }) => denominator !== null);
  return Math.max(rate ? 100 : 1, ...points.map(({ value }) => value ?? 0));
}

/** From 0 to the upper edge. A missing year and a change of what is counted part the line; fewer than thirty cases make a hollow mark. */
export function sparkOf(points: readonly Point[], box = BOX): Spark {
  const broken = new Set(breaksOf(points).flatMap(({ year, changed }) => (changed ? [year] : [])));
  const top = box.top ?? sparkTop(points);
  const step = points.length > 1 ? (box.width - 2 * MARGIN) / (points.length - 1) : 0;
  const xOf = (index: number) => MARGIN + index * step;
  const marks: Mark[] = [];
  const holes: number[] = [];
  const runs: string[] = [];
  let run: string[] = [];
  const end = () => {
    if (run.length > 1) runs.push(run.join(' '));
    run = [];
  };
  points.forEach(({ value, year, denominator, gap }, index) => {
    if (value === null || broken.has(year)) end();
    if (value === null) {
      if (isHole(gap)) holes.push(xOf(index));
      return;
    }
    const y = box.height - MARGIN - (Math.max(0, value) / top) * (box.height - 2 * MARGIN);
    marks.push({ x: xOf(index), y, hollow: !mayBeRanked(denominator) });
    run.push(`${xOf(index).toFixed(1)},${y.toFixed(1)}`);
  });
  end();
  return {
    runs,
    marks,
    holes,
    breaksAt: points.flatMap(({ year }, index) => (broken.has(year) ? [xOf(index) - step / 2] : [])),
    last: marks.at(-1) ?? null,
  };
}

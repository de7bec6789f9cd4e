import type { Point } from '../series.ts';

/** A small line: the runs of years that may be joined, in a box of 100 by 24, and its last mark. */
export interface Spark {
  runs: readonly string[];
  last: { x: number; y: number; hollow: boolean } | null;
}

const [WIDTH, HEIGHT, MARGIN] = [100, 24, 3];

/** Rates are drawn from 0 to 100 %, counts from 0 to the largest of the line. A missing year and a change of the form part the line. */
export function sparkOf(points: readonly Point[], breaks: boolean, small: number): Spark {
  const values = points.flatMap(({ value }) => value ?? []);
  const rate = points.some(({ denominator }) => denominator !== null);
  const top = Math.max(rate ? 100 : 1, ...values);
  const step = points.length > 1 ? (WIDTH - 2 * MARGIN) / (points.length - 1) : 0;
  const at = (index: number, value: number) => ({
    x: MARGIN + index * step,
    y: HEIGHT - MARGIN - (Math.max(0, value) / top) * (HEIGHT - 2 * MARGIN),
  });
  const runs: string[] = [];
  let run: string[] = [];
  const end = () => {
    if (run.length > 1) runs.push(run.join(' '));
    run = [];
  };
  points.forEach(({ value, year }, index) => {
    if (value === null || (breaks && year === 2021)) end();
    if (value === null) return;
    const { x, y } = at(index, value);
    run.push(`${x.toFixed(1)},${y.toFixed(1)}`);
  });
  end();
  const index = points.findLastIndex(({ value }) => value !== null);
  const point = points[index];
  const last =
    point === undefined || point.value === null
      ? null
      : { ...at(index, point.value), hollow: point.denominator !== null && point.denominator < small };
  return { runs, last };
}

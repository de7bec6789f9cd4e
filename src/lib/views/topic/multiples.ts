import { indicatorOf, type IndicatorId } from '../../indicators/index.ts';
import type { Labels } from '../../labels/topic.ts';
import { changeBetween } from '../figure/change.ts';
import { comparablePoints } from '../figure/form-breaks.ts';
import type { Body } from '../bodies/body-points.ts';
import { sparkOf, sparkTop, type Spark } from '../bodies/spark.ts';
import { formatNumber, formatRate, formatSigned } from '../figure/format.ts';
import type { Point } from '../figure/series.ts';
import { figure, label, quantity, type Twin } from '../figure/twin.ts';

/** `same`: one scale for all, so that heights compare; `own`: each its own, so that shapes do. */
export type MultiplesScale = 'same' | 'own';
export type MultiplesOrder = 'change' | 'name';

/** One body's small line. */
export interface Multiple {
  row: Body['row'];
  points: readonly Point[];
  spark: Spark;
  /** The figure at the upper edge. */
  top: number;
  /** The latest figure; `null` where no year has one. */
  last: Point | null;
  /** From the first to the last year that may be compared; `null` where there are no two, in units or percent points. */
  change: { from: Point; to: Point; difference: number } | null;
}

export const MOST_MULTIPLES = 60;
const BOX = { width: 150, height: 48 };

/** Last less first of the years that the form lets stand on one line and that rest on ten cases, if they are rates. */
function changeOver(points: readonly Point[]): Multiple['change'] {
  const usable = points.filter((point) => changeBetween(point, point) !== null);
  const to = usable.at(-1);
  if (!to) return null;
  const from = usable.find((point) => comparablePoints(point, to));
  if (!from || from === to || from.value === null || to.value === null) return null;
  return { from, to, difference: to.value - from.value };
}

const sizeOf = (points: readonly Point[]) =>
  Math.max(...points.map(({ value, denominator }) => denominator ?? value ?? -1));

/** The bodies with a figure in some year, at most sixty: those with the most cases; in the order asked for. */
export function multiplesOf(
  bodies: readonly Body[],
  indicator: IndicatorId,
  scale: MultiplesScale,
  order: MultiplesOrder,
): { all: number; shown: Multiple[]; top: number } {
  const lines = bodies
    .map(({ row, points }, place) => ({ row, place, points: points.get(indicator) ?? [] }))
    .filter(({ points }) => points.some(({ value }) => value !== null));
  const largest = lines.toSorted((a, b) => sizeOf(b.points) - sizeOf(a.points)).slice(0, MOST_MULTIPLES);
  const chosen = largest.toSorted((a, b) => a.place - b.place);
  const top = sparkTop(chosen.flatMap(({ points }) => points));
  const shown = chosen.map(({ row, points }): Multiple => {
    const own = scale === 'same' ? top : sparkTop(points.map((point) => ({ ...point, denominator: null })));
    return {
      row,
      points,
      spark: sparkOf(points, { ...BOX, top: own }),
      top: own,
      last: points.findLast(({ value }) => value !== null) ?? null,
      change: changeOver(points),
    };
  });
  const size = ({ change }: Multiple) => change?.difference ?? Number.NEGATIVE_INFINITY;
  return {
    all: lines.length,
    top,
    shown: order === 'name' ? shown : shown.toSorted((a, b) => compare(size(b), size(a))),
  };
}

const compare = (a: number, b: number): number => (a === b ? 0 : a - b);

/** How far a body moved, in words: its sign, its size, its unit and its years. */
export function multipleChange({ change }: Multiple, t: Labels): string {
  const words = t.topicBodies.multiples;
  if (change === null) return words.noChange;
  const { from, to, difference } = change;
  const rate = to.denominator !== null;
  const unit = rate ? t.terms.points : t.terms.unit[indicatorOf(to.indicator).unit];
  return words.change(from.year, to.year, formatSigned(difference, rate ? formatRate : formatNumber), unit);
}

/** The lines as a table: a row a body, a column a year, the change last. */
export function multiplesTwin(shown: readonly Multiple[], years: readonly number[], caption: string, t: Labels): Twin {
  return {
    caption,
    columns: [
      { label: t.agencies.columns.name, numeric: false },
      ...years.map((year) => ({ label: String(year), numeric: true })),
      { label: t.topicBodies.multiples.changeColumn, numeric: true },
    ],
    rows: shown.map((one) => [
      label(one.row.short_name),
      ...one.points.map((point) => figure(point, t)),
      quantity(one.change === null ? '—' : multipleChange(one, t), one.change?.difference ?? null),
    ]),
  };
}

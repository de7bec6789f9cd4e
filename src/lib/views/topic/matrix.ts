import type { AgencyId } from '../../core/report/index.ts';
import { isSmallRate, type IndicatorId } from '../../indicators/index.ts';
import type { Body } from '../bodies/body-points.ts';
import { restOf } from '../figure/parts.ts';
import { lacksReport, pointOf, type Area, type Point } from '../figure/series.ts';
import type { TopicPlan } from './plan.ts';
import { sumOfParts } from './sum-of-parts.ts';

/** What one part is to one body in the year in focus. */
export interface MatrixCell {
  /** The body's count, with the body's total as denominator. */
  point: Point;
  /** Its share of the body's total less the same share of the area, percent points; `null` below ten cases or without both. */
  difference: number | null;
}

export interface MatrixRow {
  row: Body['row'];
  pinned: boolean;
  cells: readonly MatrixCell[];
  total: Point;
  /** Total less the sum of the parts: 0 where they agree, `null` where a part is missing. */
  gap: number | null;
}

/** A part of the whole area: its count, and its share over the bodies that have both part and total. */
export interface MatrixPart {
  id: IndicatorId;
  count: Point;
  share: Point;
}

/** Every body of an area by the parts of a topic in the order of the form, for one year. */
export interface Matrix {
  parts: readonly MatrixPart[];
  /** Bodies with at least one case, in the total or in a part: pinned ones first, then the most cases. */
  rows: readonly MatrixRow[];
  total: Point;
  gap: number | null;
  /** Whether the total is printed by the form, or the sum of the parts. */
  printed: boolean;
  /** Bodies with 0 cases; bodies without a readable report; reports that lack the total. */
  idle: number;
  unfiled: number;
  lacking: number;
}

const NONE = { value: null, numerator: null, denominator: null } as const;

const gapOf = (total: Point, parts: readonly Point[]): number | null =>
  restOf(
    total.value,
    parts.map(({ value }) => value),
  );

const withTotal = (point: Point, total: Point): Point => ({ ...point, denominator: total.value });

/** Share of a part in the totals of the bodies that have both: a sum over a sum, percent. */
function shareOf(id: IndicatorId, count: Point, pairs: readonly (readonly [part: Point, total: Point])[]): Point {
  let [numerator, denominator, reports] = [0, 0, 0];
  for (const [part, total] of pairs) {
    if (part.value === null || total.value === null) continue;
    numerator += part.value;
    denominator += total.value;
    reports += 1;
  }
  const base = { ...count, indicator: id, reports };
  if (denominator === 0)
    return { ...base, ...NONE, gap: reports === 0 ? (count.gap ?? 'not_loaded') : 'no_denominator' };
  return { ...base, numerator, denominator, value: (100 * numerator) / denominator, gap: null };
}

function differenceOf(part: Point, total: Point, share: Point): number | null {
  if (part.value === null || total.value === null || share.value === null) return null;
  return isSmallRate(total.value) ? null : (100 * part.value) / total.value - share.value;
}

/** Whether a body has a case in its total or, where its report contradicts itself, in a part of a total of 0. */
const hasCases = ({ parts, total }: { parts: readonly Point[]; total: Point }): boolean =>
  total.value !== null && [total, ...parts].some(({ value }) => (value ?? 0) > 0);

/** The matrix of the year in focus. Shares are of the total the form prints or, where it prints none, of the sum of the parts. */
export function matrixOf(
  area: Area,
  { parts: ids, whole }: TopicPlan,
  bodies: readonly Body[],
  pinned: ReadonlySet<AgencyId>,
): Matrix {
  const { year, from } = area.filter;
  const due = bodies.flatMap(({ row, points }) => {
    const parts = ids.flatMap((id) => points.get(id)?.[year - from] ?? []);
    const total = whole ? points.get(whole)?.[year - from] : sumOfParts(parts);
    return total && total.bodies > 0 && parts.length === ids.length ? [{ row, parts, total }] : [];
  });
  const counts = ids.map((id) => pointOf(area, id, year));
  const total = whole ? pointOf(area, whole, year) : (sumOfParts(counts) as Point);
  const parts = ids.map((id, index): MatrixPart => {
    const count = counts[index] as Point;
    return {
      id,
      count,
      share: shareOf(
        id,
        count,
        due.map((body) => [body.parts[index] as Point, body.total]),
      ),
    };
  });
  const rows = due
    .filter(hasCases)
    .map(({ row, parts: points, total: own }): MatrixRow => ({
      row,
      pinned: pinned.has(row.agency_id),
      cells: points.map((point, index) => ({
        point: withTotal(point, own),
        difference: differenceOf(point, own, (parts[index] as MatrixPart).share),
      })),
      total: own,
      gap: gapOf(own, points),
    }))
    .sort((a, b) => Number(b.pinned) - Number(a.pinned) || (b.total.value ?? 0) - (a.total.value ?? 0));
  const counted = (which: (point: Point) => boolean) => due.filter((body) => which(body.total)).length;
  return {
    parts,
    rows,
    total,
    gap: gapOf(total, counts),
    printed: whole !== null,
    idle: due.filter((body) => body.total.value === 0 && !hasCases(body)).length,
    unfiled: counted(({ gap }) => lacksReport(gap)),
    lacking: counted(({ value, gap }) => value === null && !lacksReport(gap)),
  };
}

/** Where the steps of a difference begin, percent points: the legend of the matrix names them. */
const STEPS = [5, 15, 30];

/** Step of a difference on the scale around 0: −3 … 3; below five points it is 0. */
export function differenceStep(difference: number): number {
  const step = STEPS.filter((from) => Math.abs(difference) >= from).length;
  return difference < 0 ? 0 - step : step;
}

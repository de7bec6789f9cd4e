import type { Interval } from '../../core/statistics/index.ts';
import { isSmallRate, valueOf, type IndicatorId } from '../../indicators/index.ts';
import type { Labels } from '../../labels/topic.ts';
import { shareInterval } from '../figure/share-interval.ts';
import type { Body } from '../bodies/body-points.ts';
import { formatRate } from '../figure/format.ts';
import type { Point } from '../figure/series.ts';
import { figure, label, pointText, type Twin } from '../figure/twin.ts';

/** From report year 2024 the revised law on review is in force: refusals to disclose go to review before court. */
export const REVIEW_FIRST_YEAR = 2024;

const KINDS = ['review', 'suit'] as const;

/** Corrected cases of several years over the concluded ones, and over these with the cases still open at the end. */
export interface Pooled {
  /** Without the cases that are still open: the definition of the rate elsewhere. */
  concluded: Point;
  /** Open cases come again the year after, so that only those of the last year are added. */
  all: Point;
  /** 95 %, of the rate over the concluded; `null` below ten cases. */
  interval: Interval | null;
}

export interface PooledLine {
  key: string;
  row: Body['row'] | null;
  name: string;
  /** Reviews, then suits. */
  kinds: readonly Pooled[];
}

function pooledPoint(
  indicator: IndicatorId,
  year: number,
  numerator: number,
  denominator: number,
  base: Partial<Point>,
): Point {
  const value = valueOf({ numerator, denominator });
  const none = {
    reports: 0,
    bodies: 0,
    inferred: 0,
    contradicted: 0,
    excluded: 0,
    contradicts: false,
    source: 'own' as const,
    body: null,
    form: null,
  };
  return {
    ...none,
    ...base,
    indicator,
    year,
    numerator,
    denominator,
    value: denominator === 0 ? null : value,
    gap: denominator === 0 ? 'no_denominator' : null,
    instead: 'pooled',
  };
}

/** Bodies over some years, added up case by case. A body's own line has all it filed; a sum leaves out reports that contradict themselves. */
function pool(bodies: readonly Body[], own: boolean, kind: (typeof KINDS)[number], from: number, to: number): Pooled {
  const rate = `${kind}_correction_rate` as const;
  let [corrected, concluded, open, reports] = [0, 0, 0, 0];
  for (const { points } of bodies) {
    const inside = (points.get(rate) ?? []).filter(
      (point) => point.year >= from && point.year <= to && point.numerator !== null && (own || !point.contradicts),
    );
    for (const { numerator, denominator } of inside) {
      corrected += numerator ?? 0;
      concluded += denominator ?? 0;
      reports += 1;
    }
    const last = inside.at(-1)?.year;
    open += points.get(`${kind}_pending`)?.find(({ year }) => year === last)?.value ?? 0;
  }
  const of = (denominator: number) => pooledPoint(rate, to, corrected, denominator, { reports, bodies: reports });
  const point = of(concluded);
  return {
    concluded: point,
    all: of(concluded + open),
    interval: isSmallRate(concluded) ? null : shareInterval(point),
  };
}

function lineOf(bodies: readonly Body[], row: Body['row'] | null, name: string, from: number, to: number): PooledLine {
  return {
    key: row?.agency_id ?? `${from}-${to}`,
    row,
    name,
    kinds: KINDS.map((kind) => pool(bodies, row !== null, kind, from, to)),
  };
}

/** Cases that ended or are open; corrected ones beyond these, where a report contradicts itself, count as well. */
const casesOf = ({ kinds }: PooledLine): number =>
  kinds.reduce((sum, { all }) => sum + Math.max(all.denominator ?? 0, all.numerator ?? 0), 0);

/** The bodies with a case in the span, the most cases first; then the area, whole and on either side of 2024. */
export function pooledLines(
  bodies: readonly Body[],
  { from, to }: { from: number; to: number },
  areaName: string,
  t: Labels,
): { bodies: PooledLine[]; area: PooledLine[] } {
  const words = t.topicFigures.pooled;
  const area = (first: number, last: number, name: string) => lineOf(bodies, null, name, first, last);
  const split = from < REVIEW_FIRST_YEAR && to >= REVIEW_FIRST_YEAR;
  return {
    bodies: bodies
      .map((body) => lineOf([body], body.row, body.row.short_name, from, to))
      .filter((line) => casesOf(line) > 0)
      .sort((a, b) => casesOf(b) - casesOf(a)),
    area: [
      area(from, to, words.area(areaName, from, to)),
      ...(split
        ? [
            area(from, REVIEW_FIRST_YEAR - 1, words.part(from, REVIEW_FIRST_YEAR - 1)),
            area(REVIEW_FIRST_YEAR, to, words.part(REVIEW_FIRST_YEAR, to)),
          ]
        : []),
    ],
  };
}

/** 12.3%—45.6%, or nothing below ten cases. */
export function intervalText({ interval }: Pooled): string {
  return interval === null ? '' : `${formatRate(interval.low)}%—${formatRate(interval.high)}%`;
}

/** Both rates of the area over the span with their intervals; a rate without a case removes its clause. */
export function pooledFinding(
  area: PooledLine | undefined,
  { from, to }: { from: number; to: number },
  t: Labels,
): string {
  const words = t.topicFigures.pooled;
  const clauses = (area?.kinds ?? []).flatMap((pooled, index) =>
    pooled.concluded.value === null
      ? []
      : [words.clause(words.kinds[index] ?? '', pointText(pooled.concluded, t), intervalText(pooled))],
  );
  return clauses.length === 0 ? words.none(from, to) : words.finding(from, to, clauses);
}

/** The lines as a table. */
export function pooledTwin(lines: readonly PooledLine[], t: Labels): Twin {
  const words = t.topicFigures.pooled;
  return {
    caption: words.title,
    columns: [
      { label: t.agencies.columns.name, numeric: false },
      ...words.columns.flat().map((column) => ({ label: column, numeric: true })),
    ],
    rows: lines.map(({ name, kinds }) => [
      label(name),
      ...kinds.flatMap((pooled) => [figure(pooled.concluded, t), label(intervalText(pooled)), figure(pooled.all, t)]),
    ]),
  };
}

import type { IndicatorId } from '../../indicators/index.ts';
import type { Labels } from '../../labels/compare.ts';
import type { YearFiling } from '../bodies/filing.ts';
import type { Point } from '../figure/series.ts';
import { checkWords } from './check-words.ts';
import type { ComparedBody, Comparison } from './comparison.ts';
import { indicatorName } from '../figure/indicator-words.ts';

type Cell = string | number;

/** A figure with what it is made of; a rate that its own report contradicts has no value. */
const numbers = (point: Point, t: Labels): Cell[] => [
  point.contradicts ? '' : (point.value ?? ''),
  point.numerator ?? '',
  point.denominator ?? '',
  point.contradicts ? t.terms.gap.contradicts : point.gap === null ? '' : t.terms.gap[point.gap],
];

/** The table of a comparison for a file: what it shows, with numerators, denominators and reasons; the sum and the mean last. */
export function comparisonRows(
  { indicator, neighbours, bodies, area, change, simpleMean, name }: Comparison,
  ordered: readonly ComparedBody[],
  filings: readonly YearFiling[],
  t: Labels,
): Cell[][] {
  const words = t.compare;
  const { csv, columns } = words;
  const nameOf = (id: IndicatorId) => indicatorName(id, t);
  const threefold = (id: IndicatorId) => [
    nameOf(id),
    ...[csv.numerator, csv.denominator, csv.reason].map((word) => `${nameOf(id)}${word}`),
  ];
  const filed = new Map(filings.map((filing) => [filing.agency, filing]));
  const count = (group: ComparedBody['group']) => bodies.filter((body) => body.group === group).length;
  const groupName = (group: ComparedBody['group']) =>
    group === 'ranked'
      ? words.groups.ranked(count(group), area.denominator !== null)
      : words.groups[group](count(group));
  const blank = (length: number): Cell[] => Array.from({ length }, () => '');
  return [
    [
      columns.name,
      csv.group,
      columns.rank,
      csv.low,
      csv.high,
      ...threefold(indicator),
      csv.intervalLow,
      csv.intervalHigh,
      columns.change,
      ...neighbours.flatMap(threefold),
      columns.checks,
    ],
    ...ordered.map((body) => [
      body.row.name,
      groupName(body.group),
      ...(body.rank ? [body.rank.rank, body.rank.low, body.rank.high] : blank(3)),
      ...numbers(body.now, t),
      body.interval?.low ?? '',
      body.interval?.high ?? '',
      body.change?.difference ?? '',
      ...body.neighbours.flatMap((point) => numbers(point, t)),
      checkWords(filed.get(body.row.agency_id), t) ?? '',
    ]),
    [
      `${name}${csv.whole}`,
      ...blank(4),
      ...numbers(area, t),
      ...blank(2),
      change?.difference ?? '',
      ...blank(4 * neighbours.length + 1),
    ],
    ...(simpleMean === null ? [] : [[csv.simple, ...blank(4), simpleMean, ...blank(6 + 4 * neighbours.length + 1)]]),
  ];
}

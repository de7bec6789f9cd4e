import { FEWEST_PAIRS, rankCorrelation } from '../../core/statistics/index.ts';
import { indicatorOf, type IndicatorId } from '../../indicators/index.ts';
import type { Labels } from '../../labels/compare.ts';
import type { Filter } from '../../queries/index.ts';
import type { FigureView } from '../figure/figure.ts';
import { standsOnScale } from '../figure/on-scale.ts';
import type { Point } from '../figure/series.ts';
import { figure, label } from '../figure/twin.ts';
import { comparisonFoot } from './foot.ts';
import { type Comparison } from './comparison.ts';
import { indicatorName } from '../figure/indicator-words.ts';

export interface RelationBody {
  name: string;
  x: Point;
  y: Point;
  slot: number | null;
}

/** One scale of a drawing: a rate from 0 to 100 %, or a count. */
export interface RelationAxis {
  name: string;
  rate: boolean;
}

export interface RelationDrawing {
  x: RelationAxis;
  y: RelationAxis;
  bodies: readonly RelationBody[];
}

const decimals = (value: number): string => value.toFixed(2).replace('-', '−');

/** Whether two indicators of the bodies go together: one mark a body, and the correlation of their ranks with its interval. */
export function relationFigure(
  { bodies, neighbours, indicator, area, name: who }: Comparison,
  filter: Filter,
  t: Labels,
): FigureView<RelationDrawing> {
  const words = t.compare.relation;
  const other = neighbours[0] as IndicatorId;
  const nameOf = (id: IndicatorId) => indicatorName(id, t);
  const drawn = bodies.flatMap(({ row, now, neighbours: [beside], slot }) =>
    beside !== undefined && standsOnScale(now) && standsOnScale(beside) ? [{ row, slot, x: now, y: beside }] : [],
  );
  const found = rankCorrelation(drawn.map(({ x, y }) => [x.value ?? 0, y.value ?? 0] as const));
  const axis = (id: IndicatorId): RelationAxis => ({ name: nameOf(id), rate: indicatorOf(id).denominator !== null });
  const left = bodies.length - drawn.length;
  return {
    id: 'scatter',
    title: words.title(nameOf(indicator), nameOf(other)),
    finding:
      found === null
        ? drawn.length < FEWEST_PAIRS
          ? words.few(drawn.length)
          : words.flat(drawn.length)
        : words.finding(
            found.n,
            decimals(found.coefficient),
            `${decimals(found.interval.low)}—${decimals(found.interval.high)}`,
            found.interval.low > 0 ? 'with' : found.interval.high < 0 ? 'against' : 'none',
          ),
    subtitle: words.subtitle(who, filter.year, left),
    drawing: {
      x: axis(indicator),
      y: axis(other),
      bodies: drawn.map(({ row, slot, x, y }) => ({ name: row.short_name, slot, x, y })),
    },
    twin: {
      caption: words.title(nameOf(indicator), nameOf(other)),
      columns: [
        { label: t.agencies.columns.name, numeric: false },
        { label: nameOf(indicator), numeric: true },
        { label: nameOf(other), numeric: true },
      ],
      rows: drawn.map(({ row, x, y }) => [label(row.name), figure(x, t), figure(y, t)]),
    },
    foot: comparisonFoot({ area }, t),
    spoken: drawn.map(({ row, x, y }) => ({ series: row.short_name, points: [x, y] })),
    places: drawn.map(({ x, y }) => [x.value ?? 0, y.value ?? 0]),
    empty: drawn.length === 0 ? words.few(0) : null,
  };
}

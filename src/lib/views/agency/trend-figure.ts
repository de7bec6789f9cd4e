import type { Interval } from '../../core/statistics/index.ts';
import { indicatorOf, type IndicatorId } from '../../indicators/index.ts';
import type { Labels } from '../../labels/agency.ts';
import type { FigureView } from '../figure/figure.ts';
import { breaksOf, type FormBreak } from '../figure/form-breaks.ts';
import { changeBetween, againstLast } from '../figure/change.ts';
import { formatNumber, formatRate } from '../figure/format.ts';
import type { Band } from '../bodies/peer-band.ts';
import type { Point } from '../figure/series.ts';
import { label, pointColumn, pointText, yearTwin, type TwinColumn } from '../figure/twin.ts';
import type { AgencyPeers } from './agency-peers.ts';
import { isChained } from './chain.ts';
import { shareInterval } from '../figure/share-interval.ts';
import { indicatorName, indicatorWords } from '../figure/indicator-words.ts';

/** A change of the agency on the axis of years. */
export interface EventMark {
  /** The date in years: 2024-03-15 stands a little right of the border between 2023 and 2024. */
  at: number;
  words: string;
}

export interface AgencyTrendDrawing {
  indicator: IndicatorId;
  years: readonly number[];
  focus: number;
  rate: boolean;
  points: readonly Point[];
  band: readonly (Band | null)[];
  intervals: readonly (Interval | null)[];
  events: readonly EventMark[];
  /** Where the form of the agency's own reports changed. */
  breaks: readonly FormBreak[];
}

/** One series of a predecessor, shown beside the sum it is part of. */
export interface Predecessor {
  name: string;
  points: readonly Point[];
}

export interface TrendInput {
  indicator: IndicatorId;
  points: readonly Point[];
  focus: number;
  beside: AgencyPeers;
  events: readonly EventMark[];
  /** Empty where the series is as filed. */
  predecessors: readonly Predecessor[];
}

function finding(points: readonly Point[], focus: number, t: Labels): string {
  const now = points.find(({ year }) => year === focus);
  if (!now || now.value === null) return t.terms.gap[now?.gap ?? 'not_loaded'];
  const rate = now.denominator !== null;
  const told = rate ? pointText(now, t) : `${formatNumber(now.value)} ${t.terms.unit.piece}`;
  const before = points.find(({ year }) => year === focus - 1);
  if (!before || before.value === null) return told;
  const words = t.agencyPage.trend;
  if (!rate) return words.countChange(told, formatNumber(before.value));
  const change = changeBetween(before, now);
  return change === null
    ? words.rateBefore(told, pointText(before, t))
    : words.rateChange(told, againstLast(change, t));
}

const range = ({ low, high }: Interval): string => `${formatRate(low)}%—${formatRate(high)}%`;

function bandColumns(band: readonly (Band | null)[], rate: boolean, t: Labels): TwinColumn[] {
  const format = rate ? (value: number) => `${formatRate(value)}%` : formatNumber;
  const words = t.agencyPage.trend;
  const column = (heading: string, text: (one: Band) => string): TwinColumn => ({
    heading,
    cell: (index) => label(band[index] ? text(band[index]) : '—'),
  });
  return [
    column(words.median, ({ median }) => format(median)),
    column(words.spread, ({ p10, p90 }) => `${format(p10)}—${format(p90)}`),
    column(words.bodies, ({ n }) => String(n)),
  ];
}

/** One indicator of an agency over the years, among its peers. */
export function agencyTrendFigure(input: TrendInput, t: Labels): FigureView<AgencyTrendDrawing> {
  const { indicator, points, focus, beside, events, predecessors } = input;
  const rate = indicatorOf(indicator).denominator !== null;
  const words = t.agencyPage.trend;
  const name = indicatorName(indicator, t);
  const years = points.map(({ year }) => year);
  const band = years.map((_, index) => beside.bands[indicator]?.[index] ?? null);
  const intervals = points.map(shareInterval);
  const own = points.filter((point) => point.gap === null).length;
  const due = points.filter(({ bodies }) => bodies > 0).length;
  const banded = band.some((one) => one !== null);
  return {
    id: `trend-${indicator}`,
    title: name,
    finding: finding(points, focus, t),
    subtitle: words.subtitle({
      unit: rate ? indicatorWords(indicator, t).formula : t.terms.unit.piece,
      peers: beside.set.name,
      none: beside.set.none,
      banded,
      chained: points.some(isChained),
    }),
    drawing: { indicator, years, focus, rate, points, band, intervals, events, breaks: breaksOf(points) },
    twin: yearTwin(
      name,
      years,
      [
        pointColumn(words.own, points, t),
        ...(rate
          ? [
              {
                heading: words.interval,
                cell: (index: number) => label(intervals[index] ? range(intervals[index]) : '—'),
              },
            ]
          : []),
        ...predecessors.map((one) => pointColumn(one.name, one.points, t)),
        ...(banded ? bandColumns(band, rate, t) : []),
      ],
      points,
      t,
    ),
    foot: { text: words.foot(own, due), complete: own === due },
    spoken: [{ series: name, points }],
    empty: points.some(({ value }) => value !== null)
      ? null
      : points.some(({ gap }) => gap === 'no_denominator')
        ? words.noCases
        : words.empty,
  };
}

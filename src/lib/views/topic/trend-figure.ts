import { indicatorOf, type IndicatorId, type Unit } from '../../indicators/index.ts';
import type { Labels } from '../../labels/topic.ts';
import { changeIn, againstLast } from '../figure/change.ts';
import { footOf, gapSentence, type FigureView } from '../figure/figure.ts';
import { prescribedBreaks, type FormBreak } from '../figure/form-breaks.ts';
import { formatNumber, formatRate } from '../figure/format.ts';
import type { Band } from '../bodies/peer-band.ts';
import { pinnedLines, type PinnedLine } from '../bodies/pinned.ts';
import { pointOf, seriesOf, type Area, type Point } from '../figure/series.ts';
import { label, pointColumn, pointText, yearTwin } from '../figure/twin.ts';
import type { Beside } from './beside.ts';
import { REVIEW_FIRST_YEAR } from './pooled.ts';
import { indicatorName, indicatorWords } from '../figure/indicator-words.ts';

/** An area's figure over the years, and the bodies' own figures on a scale of theirs where it is a count. */
export interface TopicTrendDrawing {
  years: readonly number[];
  focus: number;
  unit: Unit;
  /** Whether area and bodies share a scale: a rate of both is the same thing, a sum is no figure of a body. */
  rate: boolean;
  /** Where the prescribed form changed. */
  breaks: readonly FormBreak[];
  /** Whether the law on review of 2024 bears on what is counted. */
  reviewFirst: boolean;
  areaName: string;
  area: readonly Point[];
  pinned: readonly PinnedLine[];
  /** Median and spread of the peers' own figures, by year; `null` where there are too few bodies. */
  band: readonly (Band | null)[];
  bandName: string;
}

function finding(area: Area, indicator: IndicatorId, t: Labels): string {
  const now = pointOf(area, indicator, area.filter.year);
  const name = indicatorName(indicator, t);
  if (now.value === null) return gapSentence(now, name, t);
  const unit = now.denominator === null ? ` ${t.terms.unit[indicatorOf(indicator).unit]}` : '';
  const change = changeIn(area, indicator);
  const told = t.topics.trend.finding(now.year, name, `${pointText(now, t)}${unit}`);
  if (change === null) return told;
  return [told, againstLast(change, t)].join('，');
}

/** 12.0 – 45.5 of the bodies' own figures, or why there is none. */
function bandColumns(beside: Beside, rate: boolean, t: Labels) {
  const format = rate ? (value: number) => `${formatRate(value)}%` : formatNumber;
  const words = t.topics.trend;
  return [
    {
      heading: words.median,
      cell: (index: number) => label(beside.band[index] ? format(beside.band[index].median) : '—'),
    },
    {
      heading: words.spread,
      cell: (index: number) => {
        const band = beside.band[index];
        return label(band ? words.range(format(band.p10), format(band.p90), band.n) : '—');
      },
    },
  ];
}

/** One indicator over the years: the area, the spread of its bodies, and the pinned ones among them. */
export function topicTrendFigure(
  area: Area,
  indicator: IndicatorId,
  beside: Beside,
  t: Labels,
): FigureView<TopicTrendDrawing> {
  const { unit, denominator, topic } = indicatorOf(indicator);
  const reviewFirst = topic === 'appeals' && area.filter.to >= REVIEW_FIRST_YEAR;
  const rate = denominator !== null;
  const name = indicatorName(indicator, t);
  const points = seriesOf(area, indicator);
  const pinned = pinnedLines(beside.pinned, indicator);
  const words = t.topics.trend;
  const now = pointOf(area, indicator, area.filter.year);
  const banded = beside.band.some((band) => band !== null);
  return {
    id: 'trend',
    title: words.title(name),
    finding: finding(area, indicator, t),
    subtitle: words.subtitle({
      formula: indicatorWords(indicator, t).formula,
      unit: rate ? null : t.terms.unit[unit],
      peers: banded ? beside.peers : null,
      changed: prescribedBreaks(indicator, area.years).flatMap(({ year, changed }) => (changed ? [year] : [])),
      reviewFirst,
    }),
    drawing: {
      years: area.years,
      focus: area.filter.year,
      unit,
      rate,
      breaks: prescribedBreaks(indicator, area.years),
      reviewFirst,
      areaName: beside.areaName,
      area: points,
      pinned,
      band: beside.band,
      bandName: words.median,
    },
    twin: yearTwin(
      words.title(name),
      area.years,
      [
        pointColumn(beside.areaName, points, t),
        ...pinned.map((line) => pointColumn(line.name, line.points, t)),
        ...(banded ? bandColumns(beside, rate, t) : []),
      ],
      points,
      t,
    ),
    foot: footOf(area, now, t),
    spoken: [
      { series: beside.areaName, points },
      ...pinned.map((line) => ({ series: line.name, points: line.points })),
    ],
    empty: [points, ...pinned.map((line) => line.points)].flat().every(({ value }) => value === null)
      ? words.empty(name)
      : null,
  };
}

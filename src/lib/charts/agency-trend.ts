import type { EChartsOption } from 'echarts';
import type { Labels } from '../labels/agency.ts';
import {
  formatNumber,
  formatRate,
  isChained,
  isSmallRate,
  isTentative,
  type AgencyTrendDrawing,
} from '../views/index.ts';
import { bandSeries, rateAxis } from './band.ts';
import { base, breakRule, countAxis, formRules, missingMarks, yearAxis, type Series } from './parts.ts';
import { SIZE, ink, type Layout } from './theme.ts';

const quiet = {
  type: 'line',
  silent: true,
  connectNulls: false,
  showSymbol: false,
  emphasis: { disabled: true },
} as const;

/** One upright bar a year, from the lower to the upper end of the interval. */
function intervalSeries({ years, intervals }: AgencyTrendDrawing): Series {
  const data = years.flatMap((year, index) => {
    const interval = intervals[index];
    return interval
      ? [
          [year, interval.low],
          [year, interval.high],
          [year, '-'],
        ]
      : [];
  });
  return { ...quiet, data, lineStyle: { color: 'var(--accent-line)', width: 3 }, z: 2 } as Series;
}

/** The agency itself; small or incomplete figures hollow, sums of predecessors square. */
function ownSeries({ points, focus, rate }: AgencyTrendDrawing): Series {
  return {
    type: 'line',
    clip: false,
    connectNulls: false,
    showAllSymbol: true,
    emphasis: { disabled: true },
    lineStyle: { color: ink.own, width: 2 },
    z: 3,
    data: points.map((point) => {
      const { year, value } = point;
      const shown = value !== null && (year === focus || !rate);
      const few = isSmallRate(point.denominator);
      return {
        value: [year, value ?? '-'],
        symbol: isChained(point) ? 'rect' : 'circle',
        symbolSize: 7,
        itemStyle: { color: isTentative(point) ? ink.surface : ink.own, borderColor: ink.own, borderWidth: 1.6 },
        label: {
          show: shown && !few,
          position: 'top',
          formatter: value === null ? '' : rate ? `${formatRate(value)}%` : formatNumber(value),
          color: year === focus ? ink.text : ink.soft,
          fontWeight: year === focus ? 'bold' : 'normal',
          fontSize: SIZE.small,
          textBorderColor: ink.surface,
          textBorderWidth: 3,
        },
      };
    }),
  } as Series;
}

/** Under each year its fraction, where all of them have room. */
function fractions({ points }: AgencyTrendDrawing, each: number): ReadonlyMap<number, string> {
  const words = points.flatMap(({ year, numerator, denominator }): [number, string][] =>
    numerator === null || denominator === null
      ? []
      : [[year, `${formatNumber(numerator)}/${formatNumber(denominator)}`]],
  );
  const fits = words.every(([, text]) => text.length * 6 <= each);
  return new Map(fits ? words : []);
}

/** A figure of an agency over the years among its peers, with the changes of the agency on the axis. */
export function agencyTrendOption(drawing: AgencyTrendDrawing, layout: Layout, t: Labels): EChartsOption {
  const { years, focus, rate, points, band, intervals, events } = drawing;
  const largest = Math.max(
    0,
    ...points.map(({ value }) => value ?? 0),
    ...band.map((one) => one?.p90 ?? 0),
    ...intervals.map((one) => one?.high ?? 0),
  );
  const inner = layout.width - 44 - 14;
  const below = rate ? fractions(drawing, inner / Math.max(years.length, 1)) : new Map<number, string>();
  const axis = yearAxis(years, focus, inner);
  const plain = (value: number) => String(value).slice(inner / years.length < 44 && value !== years[0] ? 2 : 0);
  return {
    ...base,
    grid: { left: 44, right: 14, top: events.length > 0 ? 40 : 26, bottom: below.size > 0 ? 40 : 26 },
    xAxis: {
      ...axis,
      axisLabel: {
        ...axis.axisLabel,
        lineHeight: 15,
        formatter: (value: number) => `${plain(value)}${below.size > 0 ? `\n${below.get(value) ?? ''}` : ''}`,
      },
    } as typeof axis,
    yAxis: rate ? rateAxis(largest) : countAxis(largest),
    series: [
      ...formRules(years, drawing.breaks, t, events.length > 0),
      ...events.flatMap(({ at, words }) => breakRule(years, at, words)),
      ...(band.some((one) => one !== null) ? bandSeries({ years, band, bandName: t.agencyPage.legend.median }) : []),
      ...(rate ? [intervalSeries(drawing)] : []),
      ownSeries(drawing),
      missingMarks(points, () => ''),
    ],
  };
}

import type { EChartsOption } from 'echarts';
import type { Labels } from '../labels/index.ts';
import { formatRate, type Point, type TopicTrendDrawing } from '../views/index.ts';
import { lineSeries } from './line.ts';
import {
  FORM_BREAK,
  base,
  breakRule,
  countAxis,
  largest,
  missingMarks,
  yearAxis,
  type Series,
  type ValueAxis,
} from './parts.ts';
import { SIZE, ink, slotStyle, type Layout } from './theme.ts';
import { spreadNames } from './trend-requests.ts';

type Band = NonNullable<TopicTrendDrawing['band'][number]>;

/** Rates end at 100 or at a round number printed on the axis. */
function rateAxis(top: number, gridIndex: number): ValueAxis {
  const steps = [10, 20, 40, 60, 80, 100];
  const max = steps.find((step) => step >= top) ?? Math.ceil(top / 100) * 100;
  const axis = countAxis(1, gridIndex);
  return {
    ...axis,
    max,
    interval: max / 2,
    axisLabel: { color: ink.faint, fontSize: SIZE.axis, formatter: '{value}%' },
  } as ValueAxis;
}

/** The spread of the bodies: a band whose edges are figures, its median dashed. */
function bandSeries({ years, band, bandName }: TopicTrendDrawing, axisIndex: number): Series[] {
  const line = (name: string, pick: (band: Band) => number, style: object): Series =>
    ({
      type: 'line',
      name,
      xAxisIndex: axisIndex,
      yAxisIndex: axisIndex,
      silent: true,
      connectNulls: false,
      showSymbol: false,
      emphasis: { disabled: true },
      data: years.map((year, index) => {
        const one = band[index];
        return { value: [year, one ? pick(one) : '-'] };
      }),
      ...style,
    }) as Series;
  // What is below the lower edge is covered again; the grid stands above both.
  const area = (colour: string) => ({
    lineStyle: { width: 0, color: 'transparent' },
    areaStyle: { color: colour, opacity: 1, origin: 'start' },
  });
  return [
    line('', ({ p90 }) => p90, { ...area('var(--band)'), z: -3 }),
    line('', ({ p10 }) => p10, { ...area(ink.surface), z: -2 }),
    line(bandName, ({ median }) => median, { lineStyle: { color: ink.peer, width: 1.3, type: [4, 3] }, z: 1 }),
  ];
}

/** A line that stops at the change of the form where that changed what is counted. */
function linesOf(
  points: readonly Point[],
  { focus, breaks }: TopicTrendDrawing,
  style: Parameters<typeof lineSeries>[2],
): Series[] {
  if (!breaks) return [lineSeries(points, focus, style)];
  const halves = [points.filter(({ year }) => year < FORM_BREAK), points.filter(({ year }) => year > FORM_BREAK)];
  return halves.filter((half) => half.length > 0).map((half) => lineSeries(half, focus, style));
}

/** One panel for a rate; for a count the area above and its bodies below, each on a scale of its own. */
export function topicTrendOption(drawing: TopicTrendDrawing, layout: Layout, t: Labels): EChartsOption {
  const { years, focus, rate, breaks, area, pinned, band } = drawing;
  const banded = band.some((one) => one !== null);
  const bodies = pinned.length > 0 || banded;
  const split = bodies && !rate;
  const right = pinned.length === 0 ? 24 : layout.width < 480 ? 64 : 108;
  const inner = layout.height - 28 - 28;
  const heights = split ? [Math.round((inner - 40) / 2), Math.round((inner - 40) / 2)] : [inner];
  const bodiesAt = split ? 1 : 0;
  const bandTop = Math.max(0, ...band.map((one) => one?.p90 ?? 0));
  const pinnedPoints = pinned.map(({ points }) => points);
  const bodiesTop = Math.max(bandTop, largest(...pinnedPoints));
  const axisOf = (top: number, grid: number) =>
    rate && drawing.unit === 'percent' ? rateAxis(top, grid) : countAxis(top, grid);
  const axes = split
    ? [axisOf(largest(area), 0), axisOf(bodiesTop, 1)]
    : [axisOf(Math.max(largest(area), bodies ? bodiesTop : 0), 0)];
  const last = (points: readonly Point[]) => points.findLast(({ value }) => value !== null)?.value ?? null;
  const shifts = spreadNames(
    [...(split ? [null] : [last(area)]), ...pinnedPoints.map(last)],
    axes[bodiesAt]?.max as number,
    heights[bodiesAt] ?? inner,
  );
  const words = t.topics.trend;
  const panel = (text: string, top: number) => ({
    text,
    left: 0,
    top,
    textStyle: { fontSize: SIZE.small, fontWeight: 'normal' as const, color: ink.soft },
  });
  const lower = 28 + (heights[0] ?? 0) + 40;
  const format = rate ? formatRate : undefined;
  return {
    ...base,
    title: split ? [panel(words.areaPanel(drawing.areaName), 0), panel(words.bodiesPanel, lower - 28)] : [],
    grid: heights.map((height, index) => ({ left: 44, right, top: index === 0 ? 28 : lower, height })),
    xAxis: heights.map((_, index) =>
      yearAxis(years, focus, layout.width - 44 - right, index, index === heights.length - 1),
    ),
    yAxis: axes,
    series: [
      ...breakRule(years, FORM_BREAK, t.figure.formBreak[breaks ? 'changed' : 'same']),
      ...(banded ? bandSeries(drawing, bodiesAt) : []),
      ...linesOf(area, drawing, {
        name: drawing.areaName,
        colour: ink.own,
        labelled: true,
        named: !split && pinned.length > 0,
        shift: shifts[0] ?? 0,
        width: 2.4,
        ...(format ? { format } : {}),
      }),
      ...pinned.flatMap(({ name, slot, points }, index) =>
        linesOf(points, drawing, {
          name,
          ...slotStyle(slot),
          named: true,
          shift: shifts[index + 1] ?? 0,
          width: 1.6,
          axisIndex: bodiesAt,
        }),
      ),
      missingMarks(area, (point) => t.terms.gap[point.gap ?? 'not_loaded']),
    ],
  };
}

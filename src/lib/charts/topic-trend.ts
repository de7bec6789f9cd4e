import type { EChartsOption } from 'echarts';
import type { Labels } from '../labels/topic.ts';
import { formatRate, unbrokenRuns, type Point, type TopicTrendDrawing } from '../views/index.ts';
import { bandSeries, rateAxis } from './band.ts';
import { lineSeries } from './line.ts';
import {
  REVIEW_FIRST,
  base,
  breakRule,
  countAxis,
  formRules,
  largest,
  missingMarks,
  yearAxis,
  type Series,
} from './parts.ts';
import { SIZE, ink, slotStyle, type Layout } from './theme.ts';
import { spreadNames } from './trend-requests.ts';

/** A line that stops at the change of the form where that changed what is counted. */
function linesOf(
  points: readonly Point[],
  { focus }: TopicTrendDrawing,
  style: Parameters<typeof lineSeries>[2],
): Series[] {
  return unbrokenRuns(points).map((run) => lineSeries(run, focus, style));
}

/** One panel for a rate; for a count the area above and its bodies below, each on a scale of its own. */
export function topicTrendOption(drawing: TopicTrendDrawing, layout: Layout, t: Labels): EChartsOption {
  const { years, focus, rate, breaks, area, pinned, band } = drawing;
  // Two rules have no room for two words on a narrow page: what changed nothing is silent.
  const narrow = layout.width < 480 && drawing.reviewFirst && !breaks.some(({ changed }) => changed);
  const banded = band.some((one) => one !== null);
  const bodies = pinned.length > 0 || banded;
  const split = bodies && !rate;
  const right = pinned.length === 0 ? 24 : layout.width < 480 ? 64 : 108;
  // On a narrow page the words of a rule stand above the figures of the years beside it.
  const [upper, lift] = layout.width < 480 ? [42, 18] : [28, 4];
  const inner = layout.height - upper - 28;
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
  const lower = upper + (heights[0] ?? 0) + 40;
  const format = rate ? formatRate : undefined;
  return {
    ...base,
    title: split ? [panel(words.areaPanel(drawing.areaName), 0), panel(words.bodiesPanel, lower - 28)] : [],
    grid: heights.map((height, index) => ({ left: 44, right, top: index === 0 ? upper : lower, height })),
    xAxis: heights.map((_, index) =>
      yearAxis(years, focus, layout.width - 44 - right, index, index === heights.length - 1),
    ),
    yAxis: axes,
    series: [
      ...formRules(years, breaks, t, narrow, lift),
      ...(drawing.reviewFirst ? breakRule(years, REVIEW_FIRST, t.figures.appeals.reviewFirst, lift) : []),
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

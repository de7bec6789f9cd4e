import type { EChartsOption } from 'echarts';
import type { Labels } from '../labels/topic.ts';
import { formatNumber, formatRate, type TopicTrendDrawing } from '../views/index.ts';
import { bandSeries, rateAxis } from './band.ts';
import { endNames, endOf, labelAtEnd, nameRoom, roomAtEnd } from './end-names.ts';
import { runSeries } from './line.ts';
import { REVIEW_FIRST, base, breakRule, countAxis, formRules, largest, missingMarks, yearAxis } from './parts.ts';
import { SIZE, ink, slotStyle, type Layout } from './theme.ts';

/** One panel for a rate; for a count the area above and its bodies below, each on a scale of its own. */
export function topicTrendOption(drawing: TopicTrendDrawing, layout: Layout, t: Labels): EChartsOption {
  const { years, focus, rate, breaks, area, pinned, band } = drawing;
  // Two rules have no room for two words on a narrow page: what changed nothing is silent.
  const narrow = layout.width < 480 && drawing.reviewFirst && !breaks.some(({ changed }) => changed);
  const banded = band.some((one) => one !== null);
  const bodies = pinned.length > 0 || banded;
  const split = bodies && !rate;
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
  const format = rate ? formatRate : formatNumber;
  const top = axes[bodiesAt]?.max as number;
  const names = endNames(
    [
      { name: labelAtEnd(drawing.areaName, area, format), at: split ? null : endOf(area, top) },
      ...pinned.map(({ name, points }) => ({ name, at: endOf(points, top) })),
    ],
    heights[bodiesAt] ?? inner,
    nameRoom(layout.width),
  );
  // The name of an area alone stands in the heading, and where its bodies have a panel of theirs, above its own.
  const areaEnd = split || pinned.length === 0 ? undefined : names[0];
  const right = pinned.length === 0 ? 24 : roomAtEnd(areaEnd ? names : names.slice(1));
  const words = t.topics.trend;
  const panel = (text: string, top: number) => ({
    text,
    left: 0,
    top,
    textStyle: { fontSize: SIZE.small, fontWeight: 'normal' as const, color: ink.soft },
  });
  const lower = upper + (heights[0] ?? 0) + 40;
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
      ...runSeries(area, focus, {
        name: drawing.areaName,
        colour: ink.own,
        labelled: true,
        end: areaEnd,
        width: 2.4,
        format,
      }),
      ...pinned.flatMap(({ name, slot, points }, index) =>
        runSeries(points, focus, {
          name,
          ...slotStyle(slot),
          end: names[index + 1],
          width: 1.6,
          axisIndex: bodiesAt,
        }),
      ),
      missingMarks(area, (point) => t.terms.gap[point.gap ?? 'not_loaded']),
    ],
  };
}

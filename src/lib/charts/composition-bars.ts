import type { EChartsOption } from 'echarts';
import type { Labels } from '../labels/index.ts';
import { formatNumber } from '../views/index.ts';
import { base, niceTop, type Axis, type Series, partLegend } from './parts.ts';
import { textWidth } from './text-width.ts';
import { SIZE, ink, partColours } from './theme.ts';

const NARROWEST_LABEL = 18;

/** Wholes and their parts: a bar each, in the order of its values. */
export interface CompositionBars {
  parts: readonly { name: string; values: readonly (number | null)[] }[];
  /** What the parts leave of each whole; `null` where one of them is missing. */
  gaps: readonly (number | null)[];
  /** Whether each bar is filled, or as long as its count. */
  shares: boolean;
}

/** Where bars stand: the room around them and how high one is, in CSS pixels, and the axes that name them. */
interface Frame {
  grid: { left: number; right: number; bottom: number };
  width: number;
  barHeight: number;
  names: readonly Axis[];
}

/** How much room the legend of the parts takes above the bars, in CSS pixels. */
function legendHeight(parts: readonly { name: string }[], width: number): number {
  let [lines, used] = [1, 0];
  for (const { name } of parts) {
    const own = 10 + 5 + 14 + textWidth(name, SIZE.axis);
    if (used + own > width) [lines, used] = [lines + 1, 0];
    used += own;
  }
  return 10 + lines * 26;
}

/** Bars of parts: counts inside where they fit, and what the parts leave of the whole hatched at the end. */
export function compositionBars(
  { parts, gaps, shares }: CompositionBars,
  { grid, width, barHeight, names }: Frame,
  t: Labels,
): EChartsOption {
  const span = width - grid.left - grid.right;
  const colours = partColours(parts.length);
  const whole = gaps.map(
    (gap, index) => parts.reduce((all, { values }) => all + (values[index] ?? 0), 0) + Math.max(0, gap ?? 0),
  );
  const most = shares ? 100 : niceTop(Math.max(0, ...whole));
  const bar = (
    name: string,
    values: readonly (number | null)[],
    fill: string,
    text: string,
    hatched: boolean,
  ): Series =>
    ({
      type: 'bar',
      name,
      stack: 'outcomes',
      barWidth: barHeight,
      emphasis: { disabled: true },
      itemStyle: {
        color: hatched ? ink.surface : fill,
        borderColor: hatched ? fill : ink.surface,
        borderWidth: hatched ? 1 : 0.6,
        ...(hatched
          ? {
              decal: {
                symbol: 'rect',
                color: fill,
                dashArrayX: [1, 0],
                dashArrayY: [1.5, 3.5],
                rotation: -Math.PI / 4,
              },
            }
          : {}),
      },
      data: values.map((value, index) => {
        const all = whole[index] ?? 0;
        const length = value === null || (shares && all === 0) ? null : shares ? (100 * value) / all : value;
        const words = value === null ? '' : formatNumber(value);
        return {
          value: length ?? '-',
          label: {
            show:
              value !== null &&
              value > 0 &&
              length !== null &&
              (length * span) / most >= Math.max(NARROWEST_LABEL, 8 * words.length),
            position: 'inside' as const,
            formatter: words,
            color: hatched ? ink.gap : text,
            fontSize: SIZE.label,
          },
        };
      }),
    }) as Series;
  const open = gaps.map((gap) => (gap !== null && gap > 0 ? gap : null));
  const hasGap = open.some((gap) => gap !== null);
  const gapName = t.figures.outcomes.gap;
  return {
    ...base,
    legend: partLegend([...parts.map(({ name }) => name), ...(hasGap ? [gapName] : [])]),
    grid: { ...grid, top: legendHeight(parts, width) },
    xAxis: {
      type: 'value',
      min: 0,
      max: most,
      interval: most / (shares ? 4 : 2),
      axisLabel: { formatter: shares ? '{value}%' : formatNumber, color: ink.faint, fontSize: SIZE.axis },
      splitLine: { lineStyle: { color: ink.grid } },
    },
    yAxis: names as NonNullable<EChartsOption['yAxis']>,
    series: [
      ...parts.map(({ name, values }, index) =>
        bar(name, values, colours[index]?.fill ?? ink.peer, colours[index]?.text ?? ink.text, false),
      ),
      ...(hasGap ? [bar(gapName, open, ink.gap, ink.gap, true)] : []),
    ],
  };
}

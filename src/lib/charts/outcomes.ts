import type { EChartsOption } from 'echarts';
import type { Labels } from '../labels/index.ts';
import { formatNumber, type OutcomesDrawing } from '../views/index.ts';
import { base, niceTop, type Series, partLegend } from './parts.ts';
import { textWidth } from './text-width.ts';
import { SIZE, ink, partColours, type Layout } from './theme.ts';

const NARROWEST_LABEL = 18;

/** So many lines a legend takes, in pixels above the bars. */
function legendHeight(parts: readonly { name: string }[], width: number): number {
  let [lines, used] = [1, 0];
  for (const { name } of parts) {
    const own = 10 + 5 + 14 + textWidth(name, SIZE.axis);
    if (used + own > width) [lines, used] = [lines + 1, 0];
    used += own;
  }
  return 10 + lines * 26;
}

/** One bar a year, 100 % of the parts or as long as their count; counts inside where they fit, the total at the right, a gap hatched at the end. */
export function outcomesOption(drawing: OutcomesDrawing, layout: Layout, t: Labels): EChartsOption {
  const { years, parts, totals, gaps, view } = drawing;
  const shares = view === 'share';
  const span = layout.width - 44 - 78;
  const colours = partColours(parts.length);
  const whole = years.map((_, index) => {
    const sum = parts.reduce((all, part) => all + (part.points[index]?.value ?? 0), 0);
    return sum + Math.max(0, gaps[index] ?? 0);
  });
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
      barWidth: Math.min(22, (layout.height - 80) / years.length - 8),
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
  const hasGap = gaps.some((gap) => (gap ?? 0) > 0);
  return {
    ...base,
    legend: partLegend([...parts.map(({ name }) => name), ...(hasGap ? [t.figures.outcomes.gap] : [])]),
    grid: { left: 44, right: 78, top: legendHeight(parts, layout.width), bottom: 26 },
    xAxis: {
      type: 'value',
      min: 0,
      max: most,
      interval: most / (shares ? 4 : 2),
      axisLabel: { formatter: shares ? '{value}%' : formatNumber, color: ink.faint, fontSize: SIZE.axis },
      splitLine: { lineStyle: { color: ink.grid } },
    },
    yAxis: [
      {
        type: 'category',
        inverse: true,
        data: years.map(String),
        axisTick: { show: false },
        axisLine: { lineStyle: { color: ink.axis } },
        axisLabel: { color: ink.soft, fontSize: SIZE.axis },
      },
      {
        type: 'category',
        inverse: true,
        position: 'right',
        data: years.map((_, index) => {
          const total = totals[index];
          return total?.value === null || total === undefined
            ? t.terms.gap[total?.gap ?? 'not_loaded']
            : `${formatNumber(total.value)} ${t.terms.unit.piece}`;
        }),
        axisTick: { show: false },
        axisLine: { show: false },
        axisLabel: { color: ink.soft, fontSize: SIZE.axis },
      },
    ],
    series: [
      ...parts.map((part, index) =>
        bar(
          part.name,
          part.points.map((point) => point.value),
          colours[index]?.fill ?? ink.peer,
          colours[index]?.text ?? ink.text,
          false,
        ),
      ),
      ...(hasGap
        ? [
            bar(
              t.figures.outcomes.gap,
              gaps.map((gap) => (gap !== null && gap > 0 ? gap : null)),
              ink.gap,
              ink.gap,
              true,
            ),
          ]
        : []),
    ],
  };
}

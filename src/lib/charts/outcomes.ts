import type { EChartsOption } from 'echarts';
import type { Labels } from '../labels/index.ts';
import { formatNumber, type OutcomesDrawing } from '../views/index.ts';
import { base, type Series } from './parts.ts';
import { SIZE, ink, outcomeColours, type Layout } from './theme.ts';

const NARROWEST_LABEL = 18;

/** One bar a year, 100 % of the outcomes; counts inside where they fit, the total at the right, a gap hatched at the end. */
export function outcomesOption(drawing: OutcomesDrawing, layout: Layout, t: Labels): EChartsOption {
  const { years, parts, totals, gaps } = drawing;
  const span = layout.width - 44 - 78;
  const whole = years.map((_, index) => {
    const sum = parts.reduce((all, part) => all + (part.points[index]?.value ?? 0), 0);
    return sum + Math.max(0, gaps[index] ?? 0);
  });
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
        const share = value === null || all === 0 ? null : (100 * value) / all;
        return {
          value: share ?? '-',
          label: {
            show: value !== null && value > 0 && share !== null && (share * span) / 100 >= NARROWEST_LABEL,
            position: 'inside' as const,
            formatter: value === null ? '' : formatNumber(value),
            color: hatched ? ink.gap : text,
            fontSize: SIZE.label,
          },
        };
      }),
    }) as Series;
  const hasGap = gaps.some((gap) => (gap ?? 0) > 0);
  return {
    ...base,
    legend: {
      data: [...parts.map(({ name }) => name), ...(hasGap ? [t.figures.outcomes.gap] : [])],
      left: 0,
      top: 0,
      itemWidth: 10,
      itemHeight: 10,
      itemGap: 14,
      textStyle: { color: ink.soft, fontSize: SIZE.axis },
      selectedMode: false,
    },
    grid: { left: 44, right: 78, top: layout.width < 520 ? 54 : 34, bottom: 26 },
    xAxis: {
      type: 'value',
      min: 0,
      max: 100,
      interval: 25,
      axisLabel: { formatter: '{value}%', color: ink.faint, fontSize: SIZE.axis },
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
          outcomeColours[index]?.fill ?? ink.peer,
          outcomeColours[index]?.text ?? ink.text,
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

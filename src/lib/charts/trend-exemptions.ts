import type { EChartsOption } from 'echarts';
import type { Labels } from '../labels/index.ts';
import { formatNumber, formatRate, isSmallRate, type ExemptionsDrawing } from '../views/index.ts';
import { barSeries } from './bars.ts';
import { base, countAxis, largest, missingMarks, niceTop, yearAxis, type Series } from './parts.ts';
import { SIZE, ink, type Layout } from './theme.ts';

const REFUSED = 'var(--o3)';

/** n/d under the year, or the share where the denominator carries one. */
function rateWords(drawing: ExemptionsDrawing, index: number, short: boolean): string {
  const point = drawing.rate[index];
  if (!point || point.numerator === null || point.denominator === null) return '';
  if (isSmallRate(point.denominator) || point.value === null || !short)
    return `${point.numerator}/${point.denominator}`;
  return formatRate(point.value);
}

export function trendExemptionsOption(drawing: ExemptionsDrawing, layout: Layout, t: Labels): EChartsOption {
  const { years, focus, refused, grounds } = drawing;
  const words = t.figures.exemptions;
  const stacked = layout.width < 480;
  // In a low and narrow place the grounds are left to the table.
  const alone = stacked && layout.height < 300;
  const topHeight = stacked ? Math.round(layout.height * 0.3) : undefined;
  const top = niceTop(Math.max(...grounds.map(({ now, before }) => Math.max(now.value ?? 0, before.value ?? 0))));
  const groundTop = stacked ? (topHeight ?? 0) + 96 : 30;
  const yearSpan = stacked ? layout.width - 52 : layout.width * 0.42;
  const width = Math.min(22, (yearSpan / years.length) * 0.5);
  const axis = yearAxis(years, focus, yearSpan);
  const panelTitle = (text: string, left: number | string, offset: number) => ({
    text,
    left,
    top: offset,
    textStyle: { fontSize: SIZE.small, fontWeight: 'normal' as const, color: ink.soft },
  });
  const names = grounds.map(({ name }) => name);
  return {
    ...base,
    title: [
      panelTitle(words.yearPanel, 0, 0),
      ...(alone
        ? []
        : [
            panelTitle(
              `${words.groundPanel(focus)}${grounds.some(({ before }) => before.value !== null) ? ` · ${words.before(focus - 1)}` : ''}`,
              stacked ? 0 : '50%',
              stacked ? (topHeight ?? 0) + 74 : 0,
            ),
          ]),
    ],
    grid: [
      stacked
        ? { left: 36, right: 12, top: 34, ...(alone ? { bottom: 44 } : { height: topHeight ?? 100 }) }
        : { left: 36, width: yearSpan, top: 34, bottom: 44 },
      ...(alone
        ? []
        : [
            stacked
              ? { left: 92, right: 44, top: groundTop, bottom: 6 }
              : { left: layout.width * 0.5 + 92, right: 40, top: 26, bottom: 8 },
          ]),
    ],
    xAxis: [
      {
        ...axis,
        axisLabel: {
          ...axis.axisLabel,
          lineHeight: 15,
          formatter: (value: number) => {
            const short = yearSpan / years.length < 52;
            const year = short && value !== years[0] && value !== years.at(-1) ? String(value).slice(2) : String(value);
            return `${year}\n${rateWords(drawing, years.indexOf(value), yearSpan / years.length < 56)}`;
          },
        },
      } as typeof axis,
      ...(alone ? [] : [{ type: 'value' as const, gridIndex: 1, min: 0, max: top, show: false }]),
    ],
    yAxis: [
      countAxis(largest(refused)),
      ...(alone
        ? []
        : [
            {
              type: 'category' as const,
              gridIndex: 1,
              inverse: true,
              data: names,
              axisTick: { show: false },
              axisLine: { lineStyle: { color: ink.axis } },
              axisLabel: { color: ink.soft, fontSize: SIZE.axis },
            },
          ]),
    ],
    series: [
      barSeries(refused, focus, { name: words.total, fill: REFUSED, width, labelled: true }),
      missingMarks(refused, (point) => t.terms.gap[point.gap ?? 'not_loaded']),
      ...(alone ? [] : groundSeries(drawing, words.groundPanel(focus))),
    ],
  };
}

/** The grounds of the year as bars, and a tick where each stood the year before. */
function groundSeries({ grounds }: ExemptionsDrawing, name: string): Series[] {
  return [
    {
      type: 'bar',
      name,
      xAxisIndex: 1,
      yAxisIndex: 1,
      barWidth: 12,
      emphasis: { disabled: true },
      itemStyle: { color: REFUSED },
      label: {
        show: true,
        position: 'right',
        color: ink.text,
        fontSize: SIZE.label,
        textBorderColor: ink.surface,
        textBorderWidth: 3,
      },
      data: grounds.map(({ now }) => ({
        value: now.value ?? '-',
        label: { formatter: now.value === null ? '' : formatNumber(now.value) },
      })),
    } as Series,
    {
      type: 'scatter',
      xAxisIndex: 1,
      yAxisIndex: 1,
      silent: true,
      symbol: 'rect',
      symbolSize: [2, 18],
      itemStyle: { color: ink.text },
      data: grounds.flatMap(({ before }, index) => (before.value === null ? [] : [[before.value, index]])),
    },
  ];
}

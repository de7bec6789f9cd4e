import type { EChartsOption } from 'echarts';
import type { Labels } from '../labels/topic.ts';
import { formatNumber, formatSigned, type StockFlowDrawing } from '../views/index.ts';
import { barSeries } from './bars.ts';
import { labelAtEnd } from './end-names.ts';
import { lineSeries } from './line.ts';
import { notInForm } from './not-in-form.ts';
import { BARE, base, formRules, largest, missingMarks, niceTop, yearAxis, type Series, partLegend } from './parts.ts';
import { SIZE, flow, ink, type Layout } from './theme.ts';

/** One axis for what is in force, what came and went, and what the account leaves open: bars from 0 on either side, a line over them. */
export function stockFlowOption(drawing: StockFlowDrawing, layout: Layout, t: Labels): EChartsOption {
  const { years, focus, issued, repealed, inForce, rest } = drawing;
  const words = t.topicFigures.stockFlow;
  const right = layout.width < 480 ? 62 : 96;
  const span = layout.width - 52 - right;
  const width = Math.min(20, (span / years.length) * 0.32);
  // Two numbers side by side need room; the table has them all.
  const labelled = span / years.length >= 56;
  const above = niceTop(largest(issued, inForce, rest));
  const step = above / ([5, 4, 3, 2].find((parts) => above % parts === 0) ?? 1);
  const lowest = Math.max(largest(repealed), ...rest.map(({ value }) => -(value ?? 0)));
  const below = Math.max(1, Math.ceil((lowest * 1.5) / step)) * step;
  const open = barSeries(rest, focus, { name: words.rest, fill: ink.gap, hatched: true, width, stack: 'rest' });
  return {
    ...base,
    legend: partLegend([words.issued, words.repealed, words.rest]),
    grid: { left: 52, right, top: 56, bottom: 26 },
    xAxis: yearAxis(years, focus, span),
    yAxis: {
      type: 'value',
      min: -below,
      max: above,
      interval: step,
      ...BARE,
      axisLabel: {
        color: ink.faint,
        fontSize: SIZE.axis,
        formatter: (value: number) => formatNumber(Math.abs(value)),
      },
      splitLine: { lineStyle: { color: ink.grid } },
    },
    series: [
      ...formRules(years, drawing.breaks, t),
      barSeries(issued, focus, { name: words.issued, fill: flow.issued, width, stack: 'flow', labelled }),
      barSeries(repealed, focus, {
        name: words.repealed,
        fill: flow.repealed,
        down: true,
        width,
        stack: 'flow',
        labelled: true,
      }),
      {
        ...open,
        // Beside what came and went, not behind it.
        barGap: '15%',
        itemStyle: { ...(open.data as { itemStyle: object }[])[0]?.itemStyle },
        data: rest.map((point, index) => ({
          ...((open.data as object[])[index] ?? {}),
          label: {
            show: point.value !== null && point.value !== 0,
            position: (point.value ?? 0) < 0 ? ('bottom' as const) : ('top' as const),
            formatter: point.value === null ? '' : formatSigned(point.value),
            color: ink.soft,
            fontSize: SIZE.label,
            textBorderColor: ink.surface,
            textBorderWidth: 3,
          },
        })),
      } as Series,
      lineSeries(inForce, focus, {
        name: words.inForce,
        colour: ink.own,
        labelled: true,
        end: { text: labelAtEnd(words.inForce, inForce, formatNumber), shift: 0 },
      }),
      notInForm(inForce, words.oldForm, 0, above / 2),
      missingMarks(inForce, (point) => t.terms.gap[point.gap ?? 'not_loaded']),
    ],
  };
}

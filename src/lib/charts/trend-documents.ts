import type { EChartsOption } from 'echarts';
import type { Labels } from '../labels/index.ts';
import { formatNumber, type DocumentsDrawing } from '../views/index.ts';
import { barSeries } from './bars.ts';
import { lineSeries } from './line.ts';
import { notInForm } from './not-in-form.ts';
import { BARE, base, formRules, countAxis, largest, missingMarks, niceTop, yearAxis, type Series } from './parts.ts';
import { SIZE, flow, ink, type Layout } from './theme.ts';

/** Where the panel of documents in force begins, below its name. */
const STOCK_TOP = 34;

export function trendDocumentsOption(drawing: DocumentsDrawing, layout: Layout, t: Labels): EChartsOption {
  const { years, focus, inForce, beside, issued, newlyMade, repealed } = drawing;
  const words = t.figures.documents;
  const span = layout.width - 84;
  const width = Math.min(22, (span / years.length) * 0.55);
  const up = niceTop(largest(issued, newlyMade));
  const down = Math.max(1, Math.ceil((largest(repealed) * 1.25) / (up / 2))) * (up / 2);
  const oldOnly = newlyMade.map((point, index) => (issued[index]?.value === null ? point : { ...point, value: null }));
  const stock = countAxis(largest(inForce, beside));
  const panelTitle = (text: string, top: number) => ({
    text,
    left: 0,
    top,
    textStyle: { fontSize: SIZE.small, fontWeight: 'normal' as const, color: ink.soft },
  });
  const stockHeight = Math.round(layout.height * 0.26);
  // The words of a change of the form stand above the figures of the highest points.
  const flowTop = stockHeight + 78;
  return {
    ...base,
    title: [panelTitle(words.inForcePanel, 0), panelTitle(words.flowPanel, stockHeight + 46)],
    grid: [
      { left: 40, right: 44, top: STOCK_TOP, height: stockHeight },
      { left: 40, right: 44, top: flowTop, bottom: 26 },
    ],
    xAxis: [yearAxis(years, focus, span, 0, false), yearAxis(years, focus, span, 1)],
    yAxis: [
      stock,
      {
        type: 'value',
        gridIndex: 1,
        min: -down,
        max: up,
        interval: up / 2,
        ...BARE,
        axisLabel: {
          color: ink.faint,
          fontSize: SIZE.axis,
          formatter: (value: number) => (value === -down && down % (up / 2) !== 0 ? '' : formatNumber(Math.abs(value))),
        },
        splitLine: { lineStyle: { color: ink.grid } },
      },
    ],
    series: [
      ...formRules(years, drawing.breaks, t, false, STOCK_TOP - 22),
      ...formRules(years, drawing.breaks, t, true).map((rule) => ({ ...rule, xAxisIndex: 1, yAxisIndex: 1 }) as Series),
      ...(beside.length > 0
        ? [
            lineSeries(beside, focus, {
              name: t.basis[beside[0]?.source ?? 'own'],
              colour: 'var(--o4)',
              dashed: true,
              width: 1.4,
              symbol: 'diamond',
            }),
          ]
        : []),
      lineSeries(inForce, focus, { name: words.inForce, colour: ink.own, labelled: true }),
      notInForm(inForce, words.oldForm, 0, (stock.max as number) / 2),
      barSeries(oldOnly, focus, {
        name: words.columns[0] ?? '',
        fill: flow.issued,
        hatched: true,
        width,
        labelled: true,
        axisIndex: 1,
      }),
      barSeries(issued, focus, { name: words.issued, fill: flow.issued, width, labelled: true, axisIndex: 1 }),
      barSeries(repealed, focus, {
        name: words.repealed,
        fill: flow.repealed,
        down: true,
        width,
        labelled: true,
        axisIndex: 1,
      }),
      notInForm(repealed, words.oldForm, 1, -down / 2),
      missingMarks(
        issued.map((point, index) => (point.gap === 'not_in_form' ? (newlyMade[index] ?? point) : point)),
        (point) => t.terms.gap[point.gap ?? 'not_loaded'],
        1,
      ),
    ],
  };
}

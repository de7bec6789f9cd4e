import type { EChartsOption } from 'echarts';
import type { Labels } from '../labels/index.ts';
import { formatNumber, type RequestsDrawing } from '../views/index.ts';
import { endNames, endOf, labelAtEnd } from './end-names.ts';
import { lineSeries } from './line.ts';
import { base, countAxis, formRules, largest, missingMarks, yearAxis } from './parts.ts';
import { ink, type Layout } from './theme.ts';

export function trendRequestsOption(drawing: RequestsDrawing, layout: Layout, t: Labels): EChartsOption {
  const { years, focus, received, concluded, beside } = drawing;
  const words = t.figures.requests;
  const axis = countAxis(largest(received, concluded, beside));
  const top = axis.max as number;
  const other = t.basis[beside[0]?.source ?? 'own'];
  const name = beside.length > 0 ? t.basis[received[0]?.source ?? 'own'] : words.received;
  const lines = [
    { name: labelAtEnd(name, received, formatNumber), points: received },
    { name: words.concluded, points: concluded },
    { name: other, points: beside },
  ];
  const [own, done, besides] = endNames(
    lines.map(({ name, points }) => ({ name, at: endOf(points, top) })),
    layout.height - 56,
    layout.width,
  );
  // The longest name at the end is that of a basis with its figure.
  const right = beside.length > 0 ? 88 : 62;
  return {
    ...base,
    grid: { left: 40, right, top: 28, bottom: 28 },
    xAxis: yearAxis(years, focus, layout.width - 40 - right),
    yAxis: axis,
    series: [
      ...formRules(years, drawing.breaks, t),
      lineSeries(concluded, focus, {
        name: words.concluded,
        colour: ink.peer,
        width: 1.2,
        end: done,
      }),
      ...(beside.length > 0
        ? [
            lineSeries(beside, focus, {
              name: other,
              colour: 'var(--o4)',
              dashed: true,
              width: 1.4,
              symbol: 'diamond',
              end: besides,
            }),
          ]
        : []),
      lineSeries(received, focus, {
        name,
        colour: ink.own,
        labelled: true,
        end: own,
        width: 2.2,
      }),
      missingMarks(received, (point) => t.terms.gap[point.gap ?? 'not_loaded']),
    ],
  };
}

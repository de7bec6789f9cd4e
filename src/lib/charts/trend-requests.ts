import type { EChartsOption } from 'echarts';
import type { Labels } from '../labels/index.ts';
import { formatNumber, type RequestsDrawing } from '../views/index.ts';
import { endNames, endOf, labelAtEnd, roomAtEnd } from './end-names.ts';
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
    { name: labelAtEnd(other, beside, formatNumber), points: beside },
  ];
  const names = endNames(
    lines.map(({ name, points }) => ({ name, at: endOf(points, top) })),
    layout.height - 56,
    layout.width,
  );
  const [own, done, besides] = names;
  const right = roomAtEnd(beside.length > 0 ? names : names.slice(0, 2));
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

import type { EChartsOption } from 'echarts';
import type { Labels } from '../labels/index.ts';
import type { RequestsDrawing } from '../views/index.ts';
import { lineSeries } from './line.ts';
import { FORM_BREAK, base, breakRule, countAxis, largest, missingMarks, yearAxis } from './parts.ts';
import { ink, type Layout } from './theme.ts';

export function trendRequestsOption(drawing: RequestsDrawing, layout: Layout, t: Labels): EChartsOption {
  const { years, focus, received, concluded, receivedAggregate } = drawing;
  const words = t.figures.requests;
  const standsIn = received.some((point) => point.source === 'aggregate' && point.value !== null);
  return {
    ...base,
    grid: { left: 40, right: 62, top: 28, bottom: 28 },
    xAxis: yearAxis(years, focus, layout.width - 102),
    yAxis: countAxis(largest(received, concluded, receivedAggregate)),
    series: [
      ...breakRule(years, FORM_BREAK, t.figure.formBreak.same),
      lineSeries(concluded, focus, { name: words.concluded, colour: ink.peer, width: 1.2, named: true }),
      ...(receivedAggregate.length > 0
        ? [
            lineSeries(receivedAggregate, focus, {
              name: words.aggregate,
              colour: 'var(--o4)',
              dashed: true,
              width: 1.4,
              symbol: 'diamond',
              named: true,
            }),
          ]
        : []),
      lineSeries(received, focus, {
        name: standsIn ? words.aggregate : words.received,
        colour: ink.own,
        labelled: true,
        named: true,
        width: 2.2,
      }),
      missingMarks(received, (point) => t.terms.gap[point.gap ?? 'not_loaded']),
    ],
  };
}

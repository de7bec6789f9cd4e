import type { EChartsOption } from 'echarts';
import type { Labels } from '../labels/index.ts';
import type { RequestsDrawing } from '../views/index.ts';
import { lineSeries } from './line.ts';
import { base, countAxis, formRules, largest, missingMarks, yearAxis } from './parts.ts';
import { ink, type Layout } from './theme.ts';

/** Height of one name at the right end. */
const NAME = 16;

/** How far each end label must move up (negative) or down so that no two overlap; `null` has no label. */
export function spreadNames(values: readonly (number | null)[], top: number, height: number): number[] {
  const places = values.flatMap((value, index) => (value === null ? [] : [{ index, y: height * (1 - value / top) }]));
  const shifts = values.map(() => 0);
  let previous = Number.NEGATIVE_INFINITY;
  for (const { index, y } of places.sort((a, b) => a.y - b.y)) {
    const placed = Math.max(y, previous + NAME);
    shifts[index] = placed - y;
    previous = placed;
  }
  return shifts;
}

export function trendRequestsOption(drawing: RequestsDrawing, layout: Layout, t: Labels): EChartsOption {
  const { years, focus, received, concluded, beside } = drawing;
  const words = t.figures.requests;
  const axis = countAxis(largest(received, concluded, beside));
  const last = (points: RequestsDrawing['received']) => points.findLast((point) => point.value !== null)?.value ?? null;
  const [ownShift = 0, doneShift = 0, besideShift = 0] = spreadNames(
    [last(received), last(concluded), last(beside)],
    axis.max as number,
    layout.height - 56,
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
        named: true,
        shift: doneShift,
      }),
      ...(beside.length > 0
        ? [
            lineSeries(beside, focus, {
              name: t.basis[beside[0]?.source ?? 'own'],
              colour: 'var(--o4)',
              dashed: true,
              width: 1.4,
              symbol: 'diamond',
              named: true,
              shift: besideShift,
            }),
          ]
        : []),
      lineSeries(received, focus, {
        name: beside.length > 0 ? t.basis[received[0]?.source ?? 'own'] : words.received,
        colour: ink.own,
        labelled: true,
        named: true,
        shift: ownShift,
        width: 2.2,
      }),
      missingMarks(received, (point) => t.terms.gap[point.gap ?? 'not_loaded']),
    ],
  };
}

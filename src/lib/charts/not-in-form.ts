import type { Point } from '../views/index.ts';
import type { Series } from './parts.ts';
import { SIZE, ink } from './theme.ts';

/** Words where the form of the time has no such row, at the first of those years. */
export function notInForm(points: readonly Point[], words: string, axisIndex: number, at: number): Series {
  const first = points.find((point) => point.gap === 'not_in_form');
  return {
    type: 'scatter',
    xAxisIndex: axisIndex,
    yAxisIndex: axisIndex,
    silent: true,
    symbolSize: 0,
    label: {
      show: true,
      formatter: words,
      position: 'right',
      distance: -14,
      color: ink.faint,
      fontSize: SIZE.small,
    },
    data: first ? [[first.year, at]] : [],
  };
}

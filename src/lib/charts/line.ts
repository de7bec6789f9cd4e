import { formatNumber, isTentative, unbrokenRuns, type Point } from '../views/index.ts';
import { LINE, type EndName } from './end-names.ts';
import { pairs, type Series } from './parts.ts';
import { SIZE, ink } from './theme.ts';

export interface LineStyle {
  name: string;
  colour: string;
  width?: number;
  dashed?: boolean;
  symbol?: 'circle' | 'diamond' | 'rect' | 'triangle';
  /** Numbers at every point; the year in focus in bold. */
  labelled?: boolean;
  /** What stands at its right end; of a line with numbers the last of them as well. */
  end?: EndName | undefined;
  axisIndex?: number;
  /** How its numbers are printed. */
  format?: (value: number) => string;
}

/** A line with gaps for missing years; hollow points are figures to read with care. */
export function lineSeries(points: readonly Point[], focus: number, style: LineStyle): Series {
  const { name, colour, width = 2, dashed = false, symbol = 'circle', labelled = false } = style;
  const lastIndex = points.findLastIndex((point) => point.value !== null);
  return {
    type: 'line',
    name,
    xAxisIndex: style.axisIndex ?? 0,
    yAxisIndex: style.axisIndex ?? 0,
    clip: false,
    connectNulls: false,
    showAllSymbol: true,
    symbol,
    symbolSize: symbol === 'diamond' ? 8 : 7,
    lineStyle: { color: colour, width, type: dashed ? [4, 3] : 'solid' },
    emphasis: { disabled: true },
    endLabel: { show: false },
    data: pairs(points).map(([year, value], index) => {
      const point = points[index];
      const end = index === lastIndex ? style.end : undefined;
      const bold = year === focus;
      const words = labelled && value !== null ? (style.format ?? formatNumber)(value) : '';
      return {
        value: [year, value ?? '-'],
        itemStyle: {
          color: point && isTentative(point) ? ink.surface : colour,
          borderColor: colour,
          borderWidth: 1.6,
        },
        label: {
          show: value !== null && (labelled || end !== undefined),
          position: end ? 'right' : 'top',
          offset: end ? [0, end.shift] : [0, 0],
          formatter: end?.text ?? words,
          lineHeight: LINE,
          textBorderColor: ink.surface,
          textBorderWidth: 3,
          color: bold && labelled ? ink.text : labelled ? ink.soft : colour,
          fontWeight: bold && labelled ? 'bold' : 'normal',
          fontSize: SIZE.label,
        },
      };
    }),
  } as Series;
}

/** A line that stops at the change of the form where that changed what is counted; its name stands at its last end. */
export function runSeries(points: readonly Point[], focus: number, { end, ...style }: LineStyle): Series[] {
  const runs = unbrokenRuns(points);
  const last = runs.findLastIndex((run) => run.some(({ value }) => value !== null));
  return runs.map((run, index) => lineSeries(run, focus, index === last ? { ...style, end } : style));
}

import { formatNumber, isTentative, type Point } from '../views/index.ts';
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
  /** The series name at the right end. */
  named?: boolean;
  axisIndex?: number;
  /** Moves the name at the right end, so that neighbouring names stay apart. */
  shift?: number;
  /** How its numbers are printed. */
  format?: (value: number) => string;
}

/** A line with gaps for missing years; hollow points are figures to read with care. */
export function lineSeries(points: readonly Point[], focus: number, style: LineStyle): Series {
  const { name, colour, width = 2, dashed = false, symbol = 'circle', labelled = false, named = false } = style;
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
      const end = named && index === lastIndex;
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
          show: value !== null && (labelled || end),
          position: end ? 'right' : 'top',
          offset: end ? [0, style.shift ?? 0] : [0, 0],
          formatter: end ? [name, words].filter((part) => part !== '').join(' ') : words,
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

import { formatNumber, isTentative, type Point } from '../views/index.ts';
import type { Series } from './parts.ts';
import { SIZE, ink } from './theme.ts';

export interface BarStyle {
  name: string;
  fill: string;
  line?: string;
  hatched?: boolean;
  /** Draws downwards: the figure stays positive, only the bar goes down. */
  down?: boolean;
  stack?: string;
  width: number;
  labelled?: boolean;
  axisIndex?: number;
}

const HATCH = {
  symbol: 'rect' as const,
  dashArrayX: [1, 0],
  dashArrayY: [1.5, 3.5],
  rotation: -Math.PI / 4,
};

/** Bars from zero over the years; a figure to read with care has a hollow outline. */
export function barSeries(points: readonly Point[], focus: number, style: BarStyle): Series {
  const { name, fill, line = fill, hatched = false, down = false, stack, width, labelled = false } = style;
  return {
    type: 'bar',
    name,
    xAxisIndex: style.axisIndex ?? 0,
    yAxisIndex: style.axisIndex ?? 0,
    ...(stack ? { stack } : {}),
    barWidth: width,
    barGap: '-100%',
    emphasis: { disabled: true },
    itemStyle: { color: hatched ? ink.surface : fill, borderColor: line, borderWidth: line === fill ? 0 : 1 },
    data: points.map((point) => {
      const bold = point.year === focus;
      return {
        value: [point.year, point.value === null ? '-' : down ? -point.value : point.value],
        itemStyle: {
          color: hatched ? ink.surface : fill,
          borderColor: hatched ? fill : isTentative(point) && !stack ? fill : line,
          borderWidth: hatched ? 1 : line === fill ? 0 : 1,
          ...(hatched ? { decal: { ...HATCH, color: fill } } : {}),
        },
        label: {
          show: labelled && point.value !== null,
          position: down ? ('bottom' as const) : ('top' as const),
          formatter: point.value === null ? '' : formatNumber(point.value),
          color: bold ? ink.text : ink.soft,
          fontWeight: bold ? ('bold' as const) : ('normal' as const),
          fontSize: SIZE.label,
        },
      };
    }),
  };
}

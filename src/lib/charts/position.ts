import type { EChartsOption } from 'echarts';
import { type PositionDrawing } from '../views/index.ts';
import { nameLabels } from './names.ts';
import { BARE, base, type Series } from './parts.ts';
import { SIZE, ink, type Layout } from './theme.ts';

const marks = (data: readonly (readonly [number, number])[], style: object): Series =>
  ({
    type: 'scatter',
    clip: false,
    silent: true,
    emphasis: { disabled: true },
    data: data.map((one) => [...one]),
    ...style,
  }) as Series;

/** One strip an indicator: peers as small dots, their middle a tick, the agency a large dot; the figure at the right. */
export function positionOption({ lines }: PositionDrawing, { width }: Layout): EChartsOption {
  const narrow = width < 480;
  const own = (state: 'ranked' | 'hollow') =>
    lines.flatMap((line, index): [number, number][] =>
      line.own === state && line.point.value !== null ? [[line.point.value, index]] : [],
    );
  const axis = { type: 'category' as const, inverse: true, ...BARE };
  return {
    ...base,
    grid: { left: narrow ? 92 : 118, right: narrow ? 12 : 196, top: 10, bottom: 24 },
    xAxis: {
      type: 'value',
      min: 0,
      max: 100,
      interval: 25,
      ...BARE,
      splitLine: { lineStyle: { color: ink.grid } },
      axisLabel: { color: ink.soft, fontSize: SIZE.axis, formatter: '{value}%' },
    },
    yAxis: [
      {
        ...axis,
        data: lines.map(({ name }) => name),
        splitLine: { show: true, lineStyle: { color: ink.grid } },
        axisLabel: nameLabels(narrow ? 90 : 116),
      },
      {
        ...axis,
        position: 'right',
        show: !narrow,
        data: lines.map(({ words }) => words),
        axisLabel: { color: ink.text, fontSize: SIZE.axis, interval: 0 },
      },
    ],
    series: [
      marks(
        lines.flatMap(({ dots }, index) => dots.map(({ value }): [number, number] => [value, index])),
        { symbolSize: 6, itemStyle: { color: ink.surface, borderColor: ink.peer, borderWidth: 1.1 } },
      ),
      marks(
        lines.flatMap(({ median }, index): [number, number][] => (median === null ? [] : [[median, index]])),
        { symbol: 'rect', symbolSize: [2, 16], itemStyle: { color: ink.axis }, z: 3 },
      ),
      marks(own('ranked'), {
        symbolSize: 13,
        itemStyle: { color: ink.own, borderColor: ink.surface, borderWidth: 1, opacity: 1 },
        z: 4,
      }),
      marks(own('hollow'), {
        symbolSize: 12,
        itemStyle: { color: ink.surface, borderColor: ink.own, borderWidth: 2, opacity: 1 },
        z: 4,
      }),
    ],
  };
}

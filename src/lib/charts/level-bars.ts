import type { EChartsOption } from 'echarts';
import type { DecompositionDrawing, RegionsDrawing } from '../views/index.ts';
import { nameLabels, roomForNames } from './names.ts';
import { BARE, base, niceTop, type Series } from './parts.ts';
import { SIZE, ink, type Layout } from './theme.ts';

interface LevelBar {
  name: string;
  value: number | null;
  text: string;
  strong: boolean;
}

/** Level bars from zero, their figures written at the right. */
function levelBars(
  bars: readonly LevelBar[],
  range: readonly [number, number],
  unit: string,
  width: number,
): EChartsOption {
  const room = roomForNames(
    bars.map(({ name }) => name),
    width < 480 ? 140 : 200,
  );
  const said = roomForNames(
    bars.map(({ text }) => text),
    width < 480 ? 104 : 140,
  );
  const axis = { type: 'category' as const, inverse: true, ...BARE };
  return {
    ...base,
    grid: { left: room, right: said, top: 8, bottom: 24 },
    xAxis: {
      type: 'value',
      min: range[0],
      max: range[1],
      interval: range[1] / 2,
      ...BARE,
      splitLine: { lineStyle: { color: ink.grid } },
      axisLabel: { color: ink.soft, fontSize: SIZE.axis, formatter: `{value}${unit}`, hideOverlap: true },
    },
    yAxis: [
      {
        ...axis,
        data: bars.map(({ name }) => name),
        axisLabel: nameLabels(room),
      },
      { ...axis, position: 'right', data: bars.map(({ text }) => text), axisLabel: nameLabels(said) },
    ],
    series: [
      {
        type: 'bar',
        barWidth: 12,
        silent: true,
        emphasis: { disabled: true },
        data: bars.map(({ value, strong }) => ({
          value: value ?? '-',
          itemStyle: { color: strong ? ink.own : ink.peer },
        })),
      } as Series,
    ],
  };
}

/** The causes of a change and what the bodies gave to it, to either side of zero. */
export function decompositionOption({ bars }: DecompositionDrawing, { width }: Layout): EChartsOption {
  const top = niceTop(Math.max(1, ...bars.map(({ value }) => Math.abs(value))));
  const both = bars.some(({ value }) => value < 0);
  return levelBars(
    bars.map(({ part, ...bar }) => ({ ...bar, strong: part === 'cause' })),
    [both ? -top : 0, top],
    '',
    width,
  );
}

/** Areas by one indicator; where there are too few cases for a rate the fraction stands alone. */
export function regionsOption({ bars, rate }: RegionsDrawing, { width }: Layout): EChartsOption {
  const top = rate ? 100 : niceTop(Math.max(1, ...bars.map(({ point }) => point.value ?? 0)));
  return levelBars(
    bars.map(({ name, point, text, small }) => ({ name, value: small ? null : point.value, text, strong: true })),
    [Math.min(0, ...bars.map(({ point }) => point.value ?? 0)), top],
    rate ? '%' : '',
    width,
  );
}

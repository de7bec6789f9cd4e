import type { EChartsOption } from 'echarts';
import type { Labels } from '../labels/compare.ts';
import { type ChangeDrawing, type Point } from '../views/index.ts';
import { nameLabels, roomForNames } from './names.ts';
import { BARE, base, niceTop, type Series } from './parts.ts';
import { SIZE, ink, type Layout } from './theme.ts';

const marks = (points: readonly Point[], colour: string, hollow: boolean, name: string): Series =>
  ({
    type: 'scatter',
    name,
    symbolSize: 9,
    clip: false,
    itemStyle: { color: hollow ? ink.surface : colour, borderColor: colour, borderWidth: 1.6 },
    z: 3,
    data: points.map((point, index) => [point.value ?? 0, index]),
  }) as Series;

/** One line a body between its figures of two years: hollow before, solid now, the change at the right. */
export function changeOption({ years, rate, lines }: ChangeDrawing, { width }: Layout, t: Labels): EChartsOption {
  const names = lines.map(({ name }) => name);
  const room = roomForNames(names, width < 480 ? 150 : 200);
  const values = lines.flatMap(({ before, now }) => [before.value ?? 0, now.value ?? 0]);
  const largest = rate ? 100 : niceTop(Math.max(1, ...values));
  const smallest = Math.min(0, ...values);
  const axis = { type: 'category' as const, inverse: true, ...BARE };
  return {
    ...base,
    legend: {
      top: 0,
      right: 0,
      itemWidth: 9,
      itemHeight: 9,
      data: years.map((year) => t.figure.yearOf(year)),
      textStyle: { color: ink.soft, fontSize: SIZE.axis },
    },
    grid: { left: room, right: 64, top: 30, bottom: 24 },
    xAxis: {
      type: 'value',
      min: smallest < 0 ? -niceTop(-smallest) : 0,
      max: largest,
      splitNumber: 2,
      ...BARE,
      splitLine: { lineStyle: { color: ink.grid } },
      axisLabel: { color: ink.soft, fontSize: SIZE.axis, formatter: rate ? '{value}%' : '{value}' },
    },
    yAxis: [
      {
        ...axis,
        data: names,
        axisLabel: nameLabels(room),
      },
      {
        ...axis,
        position: 'right',
        data: lines.map(({ change }) => change),
        axisLabel: { color: ink.text, fontSize: SIZE.axis, interval: 0 },
      },
    ],
    series: [
      ...lines.map(
        ({ before, now }, index) =>
          ({
            type: 'line',
            silent: true,
            showSymbol: false,
            connectNulls: false,
            lineStyle: { color: ink.peer, width: 2.4 },
            data: [
              [before.value ?? 0, index],
              [now.value ?? 0, index],
            ],
          }) as Series,
      ),
      marks(
        lines.map(({ before }) => before),
        ink.own,
        true,
        t.figure.yearOf(years[0]),
      ),
      marks(
        lines.map(({ now }) => now),
        ink.own,
        false,
        t.figure.yearOf(years[1]),
      ),
    ],
  };
}

import type { EChartsOption } from 'echarts';
import type { RelationAxis, RelationDrawing } from '../views/index.ts';
import { markName, namesWithin } from './names.ts';
import { BARE, base, niceTop, type Series } from './parts.ts';
import { SIZE, ink, slotStyle, type Layout } from './theme.ts';

const MOST_NAMES = 8;

function scale({ name, rate }: RelationAxis, values: readonly number[], nameGap: number) {
  const least = Math.min(0, ...values);
  return {
    type: 'value' as const,
    name,
    nameGap,
    nameLocation: 'middle' as const,
    nameTextStyle: { color: ink.soft, fontSize: SIZE.axis },
    min: least < 0 ? -niceTop(-least) : 0,
    max: rate ? 100 : niceTop(Math.max(1, ...values)),
    ...(rate ? { interval: 25 } : { splitNumber: 4 }),
    ...BARE,
    splitLine: { lineStyle: { color: ink.grid } },
    axisLabel: { color: ink.soft, fontSize: SIZE.axis, formatter: rate ? '{value}%' : '{value}', hideOverlap: true },
  };
}

/** One mark a body at its figures of two indicators; pinned bodies in their colours, those at the edges named. */
export function relationOption({ x, y, bodies }: RelationDrawing, { width }: Layout): EChartsOption {
  const narrow = width < 480;
  const extreme = bodies.toSorted((a, b) => (b.y.value ?? 0) - (a.y.value ?? 0) || (b.x.value ?? 0) - (a.x.value ?? 0));
  const named = new Set([
    ...bodies.filter(({ slot }) => slot !== null),
    ...(narrow ? [] : [...extreme.slice(0, MOST_NAMES / 2), ...extreme.slice(-MOST_NAMES / 2)]),
  ]);
  return {
    ...base,
    grid: { left: 62, right: 28, top: 18, bottom: 46 },
    xAxis: scale(
      x,
      bodies.map((body) => body.x.value ?? 0),
      28,
    ),
    yAxis: scale(
      y,
      bodies.map((body) => body.y.value ?? 0),
      46,
    ),
    series: [
      {
        type: 'scatter',
        clip: false,
        silent: true,
        emphasis: { disabled: true },
        data: bodies.map((body) => ({
          name: body.name,
          value: [body.x.value ?? 0, body.y.value ?? 0],
          symbol: body.slot === null ? 'circle' : slotStyle(body.slot).symbol,
          symbolSize: body.slot === null ? 8 : 12,
          itemStyle: { color: body.slot === null ? ink.own : slotStyle(body.slot).colour, opacity: 0.85 },
          label: markName(body.name, named.has(body)),
        })),
        labelLayout: namesWithin(width),
      } as Series,
    ],
  };
}

import type { EChartsOption } from 'echarts';
import type { Labels } from '../labels/compare.ts';
import { formatRate, type FunnelBody, type FunnelDrawing, type FunnelLimit } from '../views/index.ts';
import { markName, namesWithin } from './names.ts';
import { BARE, base, type Series } from './parts.ts';
import { SIZE, ink, slotStyle, type Layout } from './theme.ts';

const MOST_NAMES = 8;
const LONGEST_NAME = 6;

function limitLine(limits: readonly FunnelLimit[], of: (limit: FunnelLimit) => number, name: string): Series {
  return {
    type: 'line',
    data: limits.map((limit) => [limit.cases, of(limit)]),
    showSymbol: false,
    silent: true,
    connectNulls: false,
    lineStyle: { color: ink.peer, width: 1, type: [4, 3] },
    endLabel: { show: name !== '', formatter: name, color: ink.faint, fontSize: SIZE.small, distance: 4 },
  } as Series;
}

/** Bodies whose name is written: those pinned, those outside the limits, then the largest. */
function named(bodies: readonly FunnelBody[]): ReadonlySet<FunnelBody> {
  const size = ({ point }: FunnelBody) => point.denominator ?? 0;
  const order = [...bodies].sort(
    (a, b) =>
      Number(b.slot !== null) - Number(a.slot !== null) ||
      Number(b.outside !== null) - Number(a.outside !== null) ||
      size(b) - size(a),
  );
  return new Set(order.filter(({ ranked, slot }) => ranked || slot !== null).slice(0, MOST_NAMES));
}

function colourOf({ slot, outside }: FunnelBody): string {
  if (slot !== null) return slotStyle(slot).colour;
  return outside === null ? ink.own : ink.gap;
}

/** Rate against number of cases; limits of chance as lines, the area's rate as a level, small bodies hollow. */
export function funnelOption(
  { target, areaName, limits, bodies }: FunnelDrawing,
  { width }: Layout,
  t: Labels,
): EChartsOption {
  const narrow = width < 480;
  // A group has too long a name for the end of a line; the subtitle names it.
  const whole = areaName.length > LONGEST_NAME ? t.compare.funnel.whole : areaName;
  const names = named(bodies);
  const top = Math.ceil((limits.at(-1)?.cases ?? 0) / 10) * 10;
  return {
    ...base,
    grid: { left: 44, right: narrow ? 64 : 84, top: 16, bottom: 44 },
    xAxis: {
      type: 'value',
      min: 0,
      max: top,
      name: t.compare.funnel.axis,
      nameLocation: 'middle',
      nameGap: 26,
      nameTextStyle: { color: ink.soft, fontSize: SIZE.axis },
      axisLine: { show: true, lineStyle: { color: ink.axis } },
      axisTick: { show: false },
      splitLine: { show: false },
      axisLabel: { color: ink.soft, fontSize: SIZE.axis, hideOverlap: true },
    },
    yAxis: {
      type: 'value',
      min: 0,
      max: 100,
      interval: 25,
      ...BARE,
      splitLine: { lineStyle: { color: ink.grid } },
      axisLabel: { color: ink.soft, fontSize: SIZE.axis, formatter: '{value}%' },
    },
    series: [
      limitLine(limits, ({ high }) => high, t.compare.funnel.limit),
      limitLine(limits, ({ low }) => low, ''),
      {
        type: 'line',
        data: [
          [0, target],
          [top, target],
        ],
        showSymbol: false,
        silent: true,
        connectNulls: false,
        lineStyle: { color: ink.own, width: 1.2 },
        endLabel: {
          show: true,
          formatter: narrow ? `${formatRate(target)}%` : `${whole} ${formatRate(target)}%`,
          color: ink.text,
          fontWeight: 'bold',
          fontSize: SIZE.small,
          width: narrow ? 56 : 78,
          overflow: 'break',
        },
      },
      {
        type: 'scatter',
        clip: false,
        symbolSize: 8,
        data: bodies.map((body) => ({
          name: body.name,
          value: [body.point.denominator ?? 0, body.point.value ?? 0],
          symbol: body.outside === null ? 'circle' : 'diamond',
          symbolSize: body.outside !== null || body.slot !== null ? 12 : 8,
          itemStyle: {
            color: body.ranked ? colourOf(body) : ink.surface,
            borderColor: colourOf(body),
            borderWidth: 1.4,
          },
          label: markName(body.name, names.has(body) && !narrow),
        })),
        labelLayout: namesWithin(width),
      },
    ] as Series[],
  };
}

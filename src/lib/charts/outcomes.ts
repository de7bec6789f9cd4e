import type { EChartsOption } from 'echarts';
import type { Labels } from '../labels/index.ts';
import { formatNumber, type AreaOutcomesDrawing, type OutcomesDrawing, type Point } from '../views/index.ts';
import { compositionBars, type CompositionBars } from './composition-bars.ts';
import { nameLabels } from './names.ts';
import { BARE, type Axis } from './parts.ts';
import { SIZE, ink, type Layout } from './theme.ts';

const valuesOf = (parts: OutcomesDrawing['parts']): CompositionBars['parts'] =>
  parts.map(({ name, points }) => ({ name, values: points.map(({ value }) => value) }));

const totalText = (total: Point | undefined, t: Labels): string =>
  total === undefined || total.value === null
    ? t.terms.gap[total?.gap ?? 'not_loaded']
    : `${formatNumber(total.value)} ${t.terms.unit.piece}`;

/** One bar a year, 100 % of the parts or as long as their count; the total at the right. */
export function outcomesOption(drawing: OutcomesDrawing, { width, height }: Layout, t: Labels): EChartsOption {
  const { years, parts, totals, gaps, view } = drawing;
  const axis = { type: 'category' as const, inverse: true, axisTick: { show: false } };
  const axisLabel = { color: ink.soft, fontSize: SIZE.axis };
  return compositionBars(
    { parts: valuesOf(parts), gaps, shares: view === 'share' },
    {
      grid: { left: 44, right: 78, bottom: 26 },
      width,
      barHeight: Math.min(22, (height - 80) / years.length - 8),
      names: [
        { ...axis, data: years.map(String), axisLine: { lineStyle: { color: ink.axis } }, axisLabel },
        {
          ...axis,
          position: 'right',
          data: years.map((_, index) => totalText(totals[index], t)),
          axisLine: { show: false },
          axisLabel,
        },
      ],
    },
    t,
  );
}

/** How high a bar of an area is, and how far its name and its total stand above its middle, in CSS pixels. */
const AREA_BAR = { height: 18, lift: 13 } as const;
/** Room for a total above the right end of its bar. */
const TOTAL_ROOM = 110;

/** One bar an area, filled by the shares of its parts; its name and its total stand above it. */
export function areaOutcomesOption(drawing: AreaOutcomesDrawing, { width }: Layout, t: Labels): EChartsOption {
  const { areas, parts, totals, gaps } = drawing;
  const above = { inside: true, margin: 0, verticalAlign: 'bottom' as const, padding: [0, 0, AREA_BAR.lift, 0] };
  const axis = { type: 'category' as const, inverse: true, ...BARE, z: 3 };
  const room = width - TOTAL_ROOM;
  const names: Axis = { ...axis, data: [...areas], axisLabel: { ...nameLabels(room), ...above, align: 'left' } };
  const sums: Axis = {
    ...axis,
    position: 'right',
    data: totals.map((total) => t.figures.outcomes.whole(totalText(total, t))),
    axisLabel: { ...above, align: 'right', color: ink.soft, fontSize: SIZE.axis, interval: 0 },
  };
  return compositionBars(
    { parts: valuesOf(parts), gaps, shares: true },
    { grid: { left: 0, right: 1, bottom: 22 }, width, barHeight: AREA_BAR.height, names: [names, sums] },
    t,
  );
}

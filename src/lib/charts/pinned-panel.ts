import type { EChartsOption } from 'echarts';
import type { Labels } from '../labels/index.ts';
import type { PinnedPanel } from '../views/index.ts';
import { endNames, endOf, nameRoom, roomAtEnd } from './end-names.ts';
import { runSeries } from './line.ts';
import { countAxis, formRules, largest, yearAxis, type Series } from './parts.ts';
import { SIZE, ink, slotStyle, type Layout } from './theme.ts';

const LEFT = 40;
/** Above the lines the name of the panel and the numbers of the topmost mark; below them the years. */
const TOP = 34;
const BOTTOM = 26;

const listed = <One>(one: One | One[] | undefined): One[] =>
  Array.isArray(one) ? one : one === undefined ? [] : [one];

function panelParts(panel: PinnedPanel, index: number, layout: Layout, height: number, t: Labels) {
  const { years, focus, lines, breaks } = panel;
  const axis = countAxis(largest(...lines.map(({ points }) => points)), index);
  const names = endNames(
    lines.map(({ name, points }) => ({ name, at: endOf(points, axis.max as number) })),
    height - TOP - BOTTOM,
    nameRoom(layout.width),
  );
  const right = roomAtEnd(names);
  return {
    title: {
      text: panel.name,
      left: 0,
      top: layout.height - height,
      textStyle: { fontSize: SIZE.small, fontWeight: 'normal' as const, color: ink.soft },
    },
    grid: { left: LEFT, right, top: layout.height - height + TOP, bottom: BOTTOM },
    xAxis: yearAxis(years, focus, layout.width - LEFT - right, index),
    yAxis: axis,
    series: [
      ...formRules(years, breaks, t, true).map((rule) => ({ ...rule, xAxisIndex: index, yAxisIndex: index }) as Series),
      ...lines.flatMap(({ name, slot, points }, at) =>
        runSeries(points, focus, { name, ...slotStyle(slot), end: names[at], width: 1.6, axisIndex: index }),
      ),
    ],
  };
}

/**
 * A drawing with the bodies pinned in a panel below it, which is as high as the layout says; the panel alone where that is the whole
 * height.
 */
export function withPinnedPanel(
  option: (layout: Layout) => EChartsOption,
  pinned: PinnedPanel,
  { panel = 0, ...layout }: Layout,
  t: Labels,
): EChartsOption {
  if (panel === layout.height) {
    const { title, grid, xAxis, yAxis, series } = panelParts(pinned, 0, layout, panel, t);
    return { ...option(layout), legend: [], title: [title], grid: [grid], xAxis: [xAxis], yAxis: [yAxis], series };
  }
  const above = option({ ...layout, height: layout.height - panel });
  const grids = listed(above.grid);
  const below = panelParts(pinned, grids.length, layout, panel, t);
  return {
    ...above,
    title: [...listed(above.title), below.title],
    // Whatever was measured from the foot of the drawing has the panel below it now.
    grid: [
      ...grids.map((grid) => (typeof grid.bottom === 'number' ? { ...grid, bottom: grid.bottom + panel } : grid)),
      below.grid,
    ],
    xAxis: [...listed(above.xAxis), below.xAxis],
    yAxis: [...listed(above.yAxis), below.yAxis],
    series: [...listed(above.series), ...below.series],
  };
}

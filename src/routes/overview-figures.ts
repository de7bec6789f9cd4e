import type { EChartsOption } from 'echarts';
import {
  outcomesOption,
  trendAppealsOption,
  trendDocumentsOption,
  trendExemptionsOption,
  trendRequestsOption,
  type Layout,
} from '$lib/charts/index.ts';
import type { Labels } from '$lib/labels/index.ts';
import {
  appealsFigure,
  documentsFigure,
  exemptionsFigure,
  outcomesFigure,
  requestsFigure,
  type Area,
  type FigureView,
} from '$lib/views/index.ts';

/** A figure with its drawing at any size. */
export interface DrawnFigure {
  view: FigureView<unknown>;
  draw: (layout: Layout) => EChartsOption;
  /** Size at which it is printed while the page is built. */
  width: number;
  height: number;
  wide: boolean;
}

function drawn<Drawing>(
  view: FigureView<Drawing>,
  option: (drawing: Drawing, layout: Layout, t: Labels) => EChartsOption,
  size: { width: number; height: number; wide?: boolean },
  t: Labels,
): DrawnFigure {
  return { view, draw: (layout) => option(view.drawing, layout, t), wide: false, ...size };
}

/** The figures of the overview in reading order: four trends, then where the requests went. */
export function overviewFigures(area: Area, t: Labels): DrawnFigure[] {
  return [
    drawn(documentsFigure(area, t), trendDocumentsOption, { width: 600, height: 330 }, t),
    drawn(requestsFigure(area, t), trendRequestsOption, { width: 600, height: 330 }, t),
    drawn(exemptionsFigure(area, t), trendExemptionsOption, { width: 600, height: 320 }, t),
    drawn(appealsFigure(area, t), trendAppealsOption, { width: 600, height: 320 }, t),
    drawn(outcomesFigure(area, t), outcomesOption, { width: 1260, height: 320, wide: true }, t),
  ];
}

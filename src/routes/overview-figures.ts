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
  /** Sizes at which it is printed while the page is built. */
  wide: Layout;
  narrow: Layout;
  /** Takes the whole width of the page. */
  broad: boolean;
}

function drawn<Drawing>(
  view: FigureView<Drawing>,
  option: (drawing: Drawing, layout: Layout, t: Labels) => EChartsOption,
  size: { height: number; narrow: number; broad?: boolean },
  t: Labels,
): DrawnFigure {
  const broad = size.broad ?? false;
  return {
    view,
    draw: (layout) => option(view.drawing, layout, t),
    wide: { width: broad ? 1260 : 600, height: size.height },
    narrow: { width: 336, height: size.narrow },
    broad,
  };
}

/** The figures of the overview in reading order: four trends, then where the requests went. */
export function overviewFigures(area: Area, t: Labels): DrawnFigure[] {
  return [
    drawn(documentsFigure(area, t), trendDocumentsOption, { height: 330, narrow: 330 }, t),
    drawn(requestsFigure(area, t), trendRequestsOption, { height: 330, narrow: 280 }, t),
    drawn(exemptionsFigure(area, t), trendExemptionsOption, { height: 320, narrow: 440 }, t),
    drawn(appealsFigure(area, t), trendAppealsOption, { height: 320, narrow: 420 }, t),
    drawn(outcomesFigure(area, t), outcomesOption, { height: 320, narrow: 330, broad: true }, t),
  ];
}

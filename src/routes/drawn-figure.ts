import type { EChartsOption } from 'echarts';
import type { Charts, Layout } from '$lib/charts/index.ts';
import type { Labels } from '$lib/labels/index.ts';
import type { FigureView } from '$lib/views/index.ts';

/** A figure with its drawing at any size. */
export interface DrawnFigure {
  view: FigureView<unknown>;
  draw: (charts: Charts, layout: Layout) => EChartsOption;
  /** Sizes at which it is printed while the page is built. */
  wide: Layout;
  narrow: Layout;
  /** Takes the whole width of the page. */
  broad: boolean;
  /** Whether a reader can set bodies into it. */
  pinnable: boolean;
}

/** A view with the option that draws it, named and not yet there; `height` and `narrow` are heights in CSS pixels, `width` that of a wide place. */
export function drawn<Drawing, Words extends Labels>(
  view: FigureView<Drawing>,
  optionOf: (charts: Charts) => (drawing: Drawing, layout: Layout, t: Words) => EChartsOption,
  size: { height: number; narrow: number; broad?: boolean; width?: number; pinnable?: boolean },
  t: Words,
): DrawnFigure {
  const { broad = false, pinnable = false } = size;
  return {
    view,
    draw: (charts, layout) => optionOf(charts)(view.drawing, layout, t),
    wide: { width: size.width ?? (broad ? 1260 : 600), height: size.height },
    narrow: { width: 336, height: size.narrow },
    broad,
    pinnable,
  };
}

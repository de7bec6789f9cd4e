import type { EChartsOption } from 'echarts';
import { init, type EChartsType } from './kinds.ts';
import type { Layout } from './theme.ts';

/** A chart without a page: it draws texts of SVG, and knows where its axes stand in the last of them. */
export type Drawing = EChartsType;

/** The same drawing with a pattern on every filled part, for paper without colours. */
export const withPatterns = (option: EChartsOption): EChartsOption => ({
  ...option,
  aria: { enabled: true, decal: { show: true } },
});

export function startDrawing(layout: Layout): Drawing {
  return init(null, null, { renderer: 'svg', ssr: true, width: layout.width, height: layout.height });
}

/**
 * A drawing as an SVG text, the same while a page is built and in the browser, where a text is drawn sooner than nodes are
 * patched one by one. `id` keeps its inner references apart from those of other drawings in the same document; style elements
 * are left out, since a page's policy forbids them and no drawing needs them.
 */
export function drawSvg(drawing: Drawing, option: EChartsOption, layout: Layout, id: string): string {
  if (drawing.getWidth() !== layout.width || drawing.getHeight() !== layout.height) drawing.resize(layout);
  drawing.setOption(option, { notMerge: true });
  const text = drawing.renderToSVGString();
  // Nothing moves; left alone, it would ask for every frame from now on.
  drawing.getZr().animation.stop();
  return (
    text
      .replace(/<style[^>]*>[\s\S]*?<\/style>/g, '')
      .replace(/ ecmeta_[a-z_]+="[^"]*"/g, '')
      .replace(/ class="zr\d+-cls-\d+"/g, '')
      // The page's own font is inherited; said at each word it would be a third of the drawing.
      .replaceAll('font-family:var(--font);', '')
      .replace(/ style="font-size:(\d+)px;"/g, ' font-size="$1"')
      .replace(/zr\d+-/g, `${id}-`)
      .replace(/<svg /, '<svg aria-hidden="true" focusable="false" ')
  );
}

/** One drawing, and nothing kept of it. */
export function renderSvg(option: EChartsOption, layout: Layout, id: string): string {
  const drawing = startDrawing(layout);
  try {
    return drawSvg(drawing, option, layout, id);
  } finally {
    drawing.dispose();
  }
}

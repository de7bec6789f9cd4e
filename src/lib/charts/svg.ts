import type { EChartsOption } from 'echarts';
import { init } from './kinds.ts';
import type { Layout } from './theme.ts';

/**
 * A drawing as an SVG text, without a page. `id` keeps its inner references apart from those of other drawings in the
 * same document; style elements are left out, since a page's policy forbids them and no drawing needs them.
 */
export function renderSvg(option: EChartsOption, layout: Layout, id: string): string {
  const chart = init(null, null, { renderer: 'svg', ssr: true, width: layout.width, height: layout.height });
  try {
    chart.setOption(option);
    return (
      chart
        .renderToSVGString()
        .replace(/<style[^>]*>[\s\S]*?<\/style>/g, '')
        .replace(/ ecmeta_[a-z_]+="[^"]*"/g, '')
        .replace(/ class="zr\d+-cls-\d+"/g, '')
        // The page's own font is inherited; said at each word it would be a third of the drawing.
        .replaceAll('font-family:var(--font);', '')
        .replace(/ style="font-size:(\d+)px;"/g, ' font-size="$1"')
        .replace(/zr\d+-/g, `${id}-`)
        .replace(/<svg /, '<svg aria-hidden="true" focusable="false" ')
    );
  } finally {
    chart.dispose();
  }
}

import { heightOfNames } from '$lib/charts/end-names.ts';
import type { Layout } from '$lib/charts/index.ts';
import type { IndicatorId } from '$lib/indicators/index.ts';
import type { Labels } from '$lib/labels/index.ts';
import { pinWords } from '$lib/labels/pins.ts';
import { areaOf, everywhereOf, type AreaSource, type Filter } from '$lib/queries/index.ts';
import { bodiesOf, pinnedIn, withPinned, type Area, type PinnedBody } from '$lib/views/index.ts';
import type { DrawnFigure } from '../drawn-figure.ts';

/** What is shown of a body below each trend of the overview: the count of the area that the trend is about. */
const BELOW: Readonly<Record<string, IndicatorId>> = {
  'trend-requests': 'received_new',
  'trend-exemptions': 'refused',
  'trend-appeals': 'appeals_total',
  'trend-documents': 'normative_docs_issued',
};
const SHOWN = Object.values(BELOW);

/** The least height of the panel below a trend or alone, and what it has around the names of its lines, in CSS pixels. */
const PANEL = { below: 140, alone: 190, around: 62 } as const;

/**
 * The bodies pinned in a filter with what is shown of them: those of the area, or where one sits elsewhere, of everywhere. Of an area
 * that is told without a row for each body nobody else is asked for.
 */
export async function askPinned(
  sourceOf: (filters: readonly Filter[]) => Promise<AreaSource>,
  filter: Filter,
  isSummarized: boolean,
): Promise<PinnedBody[]> {
  for (const scope of isSummarized ? [filter] : [areaOf(filter), everywhereOf(filter)]) {
    const source = await sourceOf([scope]);
    const coverage = await source.coverage(scope);
    const known = new Set(coverage.map(({ agency_id }) => agency_id));
    if (!isSummarized && scope.region === filter.region && !filter.agencies.every((agency) => known.has(agency)))
      continue;
    return pinnedIn(filter, bodiesOf(filter, SHOWN, coverage, await source.lines(scope, SHOWN)));
  }
  return [];
}

const panelHeight = ({ width }: Layout, names: readonly string[], least: number): number =>
  Math.max(least, PANEL.around + heightOfNames(names, width));

function withPanel(layout: Layout, names: readonly string[]): Layout {
  const panel = panelHeight(layout, names, PANEL.below);
  return { ...layout, height: layout.height + panel, panel };
}

/** On a telephone the bodies take the place of the area's lines, whose numbers stand in the words and the table: the page stays short. */
function asPanel(layout: Layout, names: readonly string[]): Layout {
  const height = panelHeight(layout, names, PANEL.alone);
  return { ...layout, height, panel: height };
}

/** A trend of the overview with the bodies pinned in a panel below it. */
export function trendWithPinned(
  figure: DrawnFigure,
  area: Area,
  pinned: readonly PinnedBody[],
  t: Labels,
): DrawnFigure {
  const indicator = BELOW[figure.view.id];
  if (indicator === undefined || pinned.length === 0) return figure;
  const view = withPinned(figure.view, area, indicator, pinned, { ...t, ...pinWords });
  const names = pinned.map(({ name }) => name);
  return {
    ...figure,
    view,
    draw: (charts, layout) =>
      charts.withPinnedPanel((inner) => figure.draw(charts, inner), view.drawing.pinned, layout, t),
    wide: withPanel(figure.wide, names),
    narrow: asPanel(figure.narrow, names),
  };
}

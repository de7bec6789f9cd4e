import type { Labels } from '$lib/labels/index.ts';
import type { Filter } from '$lib/queries/index.ts';
import { areaSource } from '$lib/ui/state/area-source.ts';
import type { DatasetLine } from '$lib/ui/state/dataset.ts';
import { Live } from '$lib/ui/state/live.svelte.ts';
import type { Area, PinnedBody, Point } from '$lib/views/index.ts';
import type { DrawnFigure } from '../drawn-figure.ts';
import type { pointHrefs } from '../point-href.ts';
import type { trendWithPinned } from './pinned-trends.ts';

/** Bodies that are there, with the code that shows them, which most visits never need. */
interface Pinned {
  filter: Filter;
  bodies: readonly PinnedBody[];
  trendWithPinned: typeof trendWithPinned;
  pointHrefs: typeof pointHrefs;
}

/** Whom a reader has set below the trends of the overview. Made while a component is set up. */
export class PinnedBodies {
  readonly live: Live<Filter, Pinned | null>;

  /** `summarized` are the areas that are told without a row for each body. */
  constructor(dataset: DatasetLine, opening: Filter, summarized: readonly Filter['region'][], filter: () => Filter) {
    this.live = new Live(
      filter,
      ({ region, kind, from, to, agencies }) =>
        agencies.length === 0 ? '' : JSON.stringify([region, kind, from, to, agencies]),
      { input: opening, output: null },
      async (asked) => {
        if (asked.agencies.length === 0) return null;
        const [shown, { pointHrefs }] = await Promise.all([import('./pinned-trends.ts'), import('../point-href.ts')]);
        const isSummarized = summarized.includes(asked.region);
        const bodies = await shown.askPinned((filters) => areaSource(dataset, filters), asked, isSummarized);
        return { filter: asked, bodies, trendWithPinned: shown.trendWithPinned, pointHrefs };
      },
    );
  }

  /** The trends of an area with the bodies in them; those of another span of years are left out until their own are there. */
  into(figures: readonly DrawnFigure[], area: Area, t: Labels): readonly DrawnFigure[] {
    const { output } = this.live;
    const { from, to } = area.filter;
    if (output === null || output.filter.from !== from || output.filter.to !== to) return figures;
    return figures.map((figure) => output.trendWithPinned(figure, area, output.bodies, t));
  }

  /** Where a figure leads, with the bodies' own among them. */
  hrefOf(to: (href: string) => string, areaHref: (point: Point) => string): (point: Point) => string {
    return this.live.output?.pointHrefs(to, areaHref) ?? areaHref;
  }
}

import { FEWEST_OTHERS } from '$lib/indicators/index.ts';
import { asksForArea, type AreaFigureRow, type Filter, type RegionRow } from '$lib/queries/index.ts';
import { datasetSource } from '$lib/ui/state/dataset-source.ts';
import type { DatasetLine } from '$lib/ui/state/dataset.ts';
import { Live } from '$lib/ui/state/live.svelte.ts';
import { HEADLINE_INDICATORS } from '$lib/views/index.ts';

const NONE: readonly AreaFigureRow[] = [];

/** The headline figures of the areas of the same level as the one in focus. It follows the page and never holds it up. */
export class PeerAreas {
  readonly #live: Live<{ level: RegionRow['level'] | null; year: number }, readonly AreaFigureRow[]>;

  constructor(dataset: DatasetLine, regions: () => readonly RegionRow[], filter: () => Filter) {
    const wanted = () => {
      const { region, year } = filter();
      const own = asksForArea(filter()) ? regions().find(({ region_code }) => region_code === region) : undefined;
      const alike = regions().filter(({ level, bodies }) => level === own?.level && bodies > 0);
      return { level: own && alike.length > FEWEST_OTHERS ? own.level : null, year };
    };
    this.#live = new Live(
      wanted,
      ({ level, year }) => (level === null ? '' : `${level}/${year}`),
      { input: { level: null, year: 0 }, output: NONE },
      async ({ level, year }) =>
        level === null
          ? NONE
          : (await datasetSource(dataset)).areaFigures({ level, from: year, to: year }, HEADLINE_INDICATORS),
    );
  }

  get rows(): readonly AreaFigureRow[] {
    return this.#live.standing.state === 'ready' ? this.#live.output : NONE;
  }
}

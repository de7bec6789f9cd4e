import type { RegionCode } from '$lib/core/report/index.ts';
import { queryAreaCells, queryAreas, queryQuality, queryRegions } from '$lib/queries/index.ts';
import { openingRegion } from '$lib/views/index.ts';
import type { Engine } from '$lib/warehouse/engine.ts';

export type QualityAnswer = Awaited<ReturnType<typeof qualityAnswer>>;
export type AreaAnswer = Awaited<ReturnType<typeof queryQuality>>;

/** The areas there are to choose from, and the quality of the opening one. */
export async function qualityAnswer(engine: Engine, quality: Engine) {
  const areas = new Set(await queryAreas(quality));
  const all = await queryRegions(engine);
  const opening = openingRegion(all);
  const [first] = areas;
  const region = areas.has(opening as RegionCode) ? (opening as RegionCode) : first;
  const regions = all.flatMap(({ region_code, name, level }) =>
    areas.has(region_code as RegionCode) ? [{ region_code: region_code as RegionCode, name, level }] : [],
  );
  return { regions, region: region ?? null, answer: region ? await queryQuality(quality, region) : null };
}

/** The quality of one area; `null` where nothing was drawn up for it. */
export async function areaAnswer(quality: Engine, region: string) {
  const areas = await queryAreas(quality);
  return areas.includes(region as RegionCode) ? queryQuality(quality, region as RegionCode) : null;
}

/** Every cell of an area's sums, fetched when a draft is asked for. */
export async function draftAnswer(quality: Engine, region: string) {
  const areas = await queryAreas(quality);
  return areas.includes(region as RegionCode) ? { cells: await queryAreaCells(quality, region as RegionCode) } : null;
}

import type { RegionCode } from '$lib/core/report/index.ts';
import {
  queryAreaCells,
  queryAreas,
  queryAreaTotals,
  queryBodyLines,
  queryCoverage,
  queryDirectory,
  queryQuality,
  queryRegions,
  queryTrend,
  type Filter,
} from '$lib/queries/index.ts';
import { ATTENTION_INDICATORS, BODIES_ON_SCREEN, performanceOf } from '$lib/views/attention/index.ts';
import { bodiesOf, openingRegion, toArea } from '$lib/views/index.ts';
import type { Engine } from '$lib/warehouse/engine.ts';

export type QualityAnswer = Awaited<ReturnType<typeof qualityAnswer>>;
export type AreaAnswer = Awaited<ReturnType<typeof answerFor>>;

/** By year: the head of the list of bodies whose handling of requests deserves a look, and how many it has in all. */
async function performanceIn(engine: Engine, region: RegionCode) {
  const years = (await queryDirectory(engine)).flatMap(({ read_years }) => read_years);
  const [from, to] = [Math.min(...years), Math.max(...years)];
  const filter: Filter = { region, basis: 'sum', kind: null, year: to, from, to, agencies: [], peers: 'all' };
  const [trend, coverage] = [await queryTrend(engine, filter), await queryCoverage(engine, filter)];
  const lines = await queryBodyLines(engine, filter, ATTENTION_INDICATORS);
  const bodies = bodiesOf(filter, ATTENTION_INDICATORS, coverage, lines);
  const area = toArea(filter, trend, coverage);
  return Object.fromEntries(
    area.years.map((year) => {
      const listed = performanceOf({ ...area, filter: { ...filter, year } }, bodies);
      return [year, { head: listed.slice(0, BODIES_ON_SCREEN), all: listed.length }] as const;
    }),
  );
}

const answerFor = async (engine: Engine, quality: Engine, region: RegionCode) => ({
  ...(await queryQuality(quality, region)),
  totals: await queryAreaTotals(quality, region),
  performance: await performanceIn(engine, region),
});

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
  return { regions, region: region ?? null, answer: region ? await answerFor(engine, quality, region) : null };
}

/** The quality of one area; `null` where nothing was drawn up for it. */
export async function areaAnswer(engine: Engine, quality: Engine, region: string) {
  const areas = await queryAreas(quality);
  return areas.includes(region as RegionCode) ? answerFor(engine, quality, region as RegionCode) : null;
}

/** Every cell of an area's sums, fetched when a draft is asked for. */
export async function draftAnswer(quality: Engine, region: string) {
  const areas = await queryAreas(quality);
  return areas.includes(region as RegionCode) ? { cells: await queryAreaCells(quality, region as RegionCode) } : null;
}

import { regionPrefix } from '$lib/core/agency/index.ts';
import type { RegionCode } from '$lib/core/report/index.ts';
import type { DatasetSource, Filter } from '$lib/queries/index.ts';
import { ATTENTION_INDICATORS, BODIES_ON_SCREEN, performanceOf } from '$lib/views/attention/index.ts';
import { bodiesOf, openingRegion, toArea } from '$lib/views/index.ts';

export type QualityAnswer = Awaited<ReturnType<typeof qualityAnswer>>;
export type AreaAnswer = Awaited<ReturnType<typeof answerFor>>;

/** By year: the head of the list of bodies whose handling of requests deserves a look, and how many it has in all. */
async function performanceIn(source: DatasetSource, region: RegionCode) {
  const { first: from, last: to } = (await source.offer()).years;
  const filter: Filter = { region, basis: 'sum', kind: null, year: to, from, to, agencies: [], peers: 'all' };
  const figures = await source.area([filter]);
  const [trend, coverage] = [await figures.trend(filter), await figures.coverage(filter)];
  const lines = await figures.lines(filter, ATTENTION_INDICATORS);
  const bodies = bodiesOf(filter, ATTENTION_INDICATORS, coverage, lines);
  const area = toArea(filter, trend, coverage);
  return Object.fromEntries(
    area.years.map((year) => {
      const listed = performanceOf({ ...area, filter: { ...filter, year } }, bodies);
      return [year, { head: listed.slice(0, BODIES_ON_SCREEN), all: listed.length }] as const;
    }),
  );
}

/** The bodies of an area whose figures the reports of others have too, by whose they are. */
async function includedIn(source: DatasetSource, region: RegionCode): Promise<Record<string, readonly string[]>> {
  const prefix = regionPrefix(region);
  const bodies = (await source.directory()).filter(
    ({ region_code, included_in }) => region_code.startsWith(prefix) && included_in.length > 0,
  );
  return Object.fromEntries(bodies.map(({ agency_id, included_in }) => [agency_id, included_in]));
}

const answerFor = async (source: DatasetSource, region: RegionCode) => ({
  ...(await source.quality(region)),
  totals: await source.areaTotals(region),
  performance: await performanceIn(source, region),
  included: await includedIn(source, region),
});

/** The areas there are to choose from, the one that is home, and the quality of the one `asked` names, or of that. */
export async function qualityAnswer(source: DatasetSource, asked: URLSearchParams | null = null) {
  const areas = new Set(await source.summedAreas());
  const all = await source.regions();
  const opening = openingRegion(all);
  const [first] = areas;
  const home = areas.has(opening as RegionCode) ? (opening as RegionCode) : first;
  const named = asked?.get('region') as RegionCode | null | undefined;
  const region = named && areas.has(named) ? named : home;
  const regions = all.flatMap(({ region_code, name, level, parent_code }) =>
    areas.has(region_code as RegionCode) ? [{ region_code: region_code as RegionCode, name, level, parent_code }] : [],
  );
  const answer = region ? await answerFor(source, region) : null;
  return { regions, home: home ?? null, region: region ?? null, answer };
}

/** The quality of one area; `null` where nothing was drawn up for it. */
export async function areaAnswer(source: DatasetSource, region: string) {
  const areas = await source.summedAreas();
  return areas.includes(region as RegionCode) ? answerFor(source, region as RegionCode) : null;
}

/** Every cell of an area's sums, fetched when a draft is asked for. */
export async function draftAnswer(source: DatasetSource, region: string) {
  const areas = await source.summedAreas();
  return areas.includes(region as RegionCode) ? { cells: await source.areaCells(region as RegionCode) } : null;
}

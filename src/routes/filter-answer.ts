import { regionPrefix } from '$lib/core/agency/index.ts';
import type { RegionCode } from '$lib/core/report/index.ts';
import {
  ALL_REGIONS,
  areaOf,
  defaultBasis,
  parseFilter,
  publishedYears,
  type DatasetSource,
  type Filter,
  type FilterChoices,
} from '$lib/queries/index.ts';
import { openingRegion } from '$lib/views/index.ts';

/**
 * What a page with a filter offers to choose from, where it opens, and the area that its first figures are of: the one that `asked`
 * names, or the one it opens with.
 */
export async function filterAnswer(source: DatasetSource, asked: URLSearchParams | null = null) {
  const [regions, directory] = await Promise.all([source.regions(), source.directory()]);
  const years = directory.flatMap((agency) => agency.read_years);
  const span = { first: Math.min(...years), last: Math.max(...years) };
  const region = openingRegion(regions);
  const published = publishedYears(directory);
  const opening: Filter = {
    region,
    basis: defaultBasis(region, span.last, published),
    kind: null,
    year: span.last,
    from: span.first,
    to: span.last,
    agencies: [],
    peers: 'all',
  };
  const latestYear = (code: RegionCode) => {
    const prefix = regionPrefix(code);
    const inside = directory.filter(({ scope, region_code }) =>
      scope === 'own' ? region_code.startsWith(prefix) : region_code === code,
    );
    const read = inside.flatMap(({ read_years }) => read_years);
    return read.length > 0 ? Math.max(...read) : span.last;
  };
  const choices: FilterChoices = {
    regions: regions.map((row) => row.region_code),
    agencies: directory.map((agency) => agency.agency_id),
    years: span,
    latest: Object.fromEntries(regions.map(({ region_code }) => [region_code, latestYear(region_code)])),
    published,
    opening,
  };
  const kinds = directory
    .filter((agency) => agency.scope === 'own')
    .map((agency) => ({ kind: agency.kind, region_code: agency.region_code }));
  return {
    regions: regions.filter((row) => row.bodies + row.aggregate_bodies > 0 || row.region_code === ALL_REGIONS),
    kinds,
    choices,
    first: asked === null ? opening : areaOf(parseFilter(asked, choices).filter),
  };
}

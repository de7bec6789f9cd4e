import type { AgencyId, RegionCode } from '../../src/lib/core/report/index.ts';
import {
  queryCoverage,
  queryDirectory,
  defaultBasis,
  publishedYears,
  queryRegions,
  queryTrend,
  type Filter,
  type FilterChoices,
  type RegionRow,
} from '../../src/lib/queries/index.ts';
import type { Engine } from '../../src/lib/warehouse/engine.ts';
import { openingRegion, toArea, type Area } from '../../src/lib/views/index.ts';

export const PINGTAN = '350128' as RegionCode;
export const HUAIAN = '320800' as RegionCode;

/** A filter over all years of the public reports. */
export function filterOf(region: Filter['region'], rest: Partial<Filter> = {}): Filter {
  return { region, basis: 'sum', kind: null, year: 2024, from: 2019, to: 2025, agencies: [], peers: 'all', ...rest };
}

/** What the page knows of a filter. */
export async function areaOf(engine: Engine, filter: Filter): Promise<Area> {
  return toArea(filter, await queryTrend(engine, filter), await queryCoverage(engine, filter));
}

/** What there is to choose from, as the site offers it. */
export async function choicesOf(engine: Engine): Promise<FilterChoices> {
  const regions: RegionRow[] = await queryRegions(engine);
  const directory = await queryDirectory(engine);
  const years = directory.flatMap(({ read_years }) => read_years);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return {
    regions: regions.map(({ region_code }) => region_code),
    agencies: directory.map(({ agency_id }): AgencyId => agency_id),
    years: { first, last },
    published: publishedYears(directory),
    latest: { '320800': 2024, '630223': 2023 },
    opening: filterOf(openingRegion(regions), {
      basis: defaultBasis(openingRegion(regions), last, publishedYears(directory)),
      year: last,
      from: first,
      to: last,
    }),
  };
}

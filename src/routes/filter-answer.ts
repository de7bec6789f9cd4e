import {
  ALL_REGIONS,
  areaOf,
  defaultBasis,
  parseFilter,
  type DatasetSource,
  type Filter,
  type FilterChoices,
} from '$lib/queries/index.ts';
import { openingRegion } from '$lib/views/index.ts';

/** The bodies that an address may name: of a dataset with very many the register is read only where it names one. */
async function agenciesOf(source: DatasetSource, asked: URLSearchParams | null): Promise<FilterChoices['agencies']> {
  const { agencies } = await source.offer();
  if (agencies !== null || !(asked?.has('agency') || asked?.has('peers'))) return agencies;
  return (await source.directory()).map(({ agency_id }) => agency_id);
}

/**
 * What a page with a filter offers to choose from, where it opens, and the area that its first figures are of: the one that `asked`
 * names, or the one it opens with.
 */
export async function filterAnswer(source: DatasetSource, asked: URLSearchParams | null = null) {
  const [regions, offer, agencies] = await Promise.all([source.regions(), source.offer(), agenciesOf(source, asked)]);
  const { years, latest, published, kinds, summarized } = offer;
  const region = openingRegion(regions);
  const opening: Filter = {
    region,
    basis: defaultBasis(region, years.last, published),
    kind: null,
    year: years.last,
    from: years.first,
    to: years.last,
    agencies: [],
    peers: 'all',
  };
  const choices: FilterChoices = {
    regions: regions.map((row) => row.region_code),
    ...{ agencies, years, latest, published, opening },
  };
  return {
    regions: regions.filter((row) => row.bodies + row.aggregate_bodies > 0 || row.region_code === ALL_REGIONS),
    kinds,
    summarized,
    choices,
    first: asked === null ? opening : areaOf(parseFilter(asked, choices).filter),
  };
}

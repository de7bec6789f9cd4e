import type { AgencyKind } from '../core/agency/index.ts';
import type { AgencyId, RegionCode } from '../core/report/index.ts';
import { publishedYears, type DirectoryRow } from './directory.ts';
import type { Filter, FilterChoices } from './filter.ts';

/** What a dataset has to choose from, beside its areas: enough to read any address by. */
export interface Offer extends Pick<FilterChoices, 'years' | 'latest' | 'published' | 'agencies'> {
  /** Areas with very many bodies, whose figures are told without a row for each. */
  summarized: readonly Filter['region'][];
  /** The kinds of bodies with reports of their own that sit in each area, each once. */
  kinds: readonly { kind: AgencyKind; region_code: RegionCode }[];
}

/** The codes of an area and of all around it: a code says where it lies. */
const around = (code: RegionCode): string[] => [code, `${code.slice(0, 4)}00`, `${code.slice(0, 2)}0000`];

/**
 * What there is to choose from, by the register. An area opens in the last year that is read of somebody in it or, of a government's
 * own total, of the very area; where there is none, in the last year of all.
 */
export function offerOf(
  regions: readonly { region_code: RegionCode }[],
  directory: readonly DirectoryRow[],
): Offer & { agencies: readonly AgencyId[] } {
  const read = directory.flatMap(({ read_years }) => read_years);
  const years = {
    first: read.reduce((first, year) => Math.min(first, year), Infinity),
    last: read.reduce((last, year) => Math.max(last, year), -Infinity),
  };
  const last = new Map<string, number>();
  const kinds = new Map<string, Offer['kinds'][number]>();
  for (const { scope, region_code, kind, read_years } of directory) {
    if (scope === 'own') kinds.set(`${region_code}/${kind}`, { kind, region_code });
    for (const code of scope === 'own' ? around(region_code) : [region_code])
      for (const year of read_years) last.set(code, Math.max(last.get(code) ?? year, year));
  }
  return {
    years,
    latest: Object.fromEntries(regions.map(({ region_code }) => [region_code, last.get(region_code) ?? years.last])),
    published: publishedYears(directory),
    agencies: directory.map(({ agency_id }) => agency_id),
    summarized: [],
    kinds: [...kinds.values()],
  };
}

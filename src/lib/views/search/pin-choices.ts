import type { AgencyId } from '../../core/report/index.ts';
import { areaPrefix, type DirectoryRow, type Filter, type RegionRow } from '../../queries/index.ts';
import { findAgencies, type Synonyms } from './find-agencies.ts';
import { parseSearch } from './parse-search.ts';

/** A body that can be set into a figure. */
export interface PinChoice {
  agency_id: AgencyId;
  name: string;
  /** Where it sits, if not in the area of the page. */
  area: string | null;
}

/** So many are listed: more are found by typing. */
const MOST = 60;

/**
 * Whom a reader may set into the figures of an area: what fits the text, those of the area first; without a text all bodies of the
 * area. Whoever files nothing but aggregate reports is an area and no body, and whoever is chosen already is not offered again.
 */
export function pinChoices(
  text: string,
  {
    directory,
    regions,
  }: { directory: readonly DirectoryRow[]; regions: readonly Pick<RegionRow, 'region_code' | 'name'>[] },
  { region, agencies }: Pick<Filter, 'region' | 'agencies'>,
  synonyms: Synonyms,
): { lines: PinChoice[]; names: ReadonlyMap<AgencyId, string> } {
  const prefix = areaPrefix(region);
  const isInside = ({ region_code }: DirectoryRow) => region_code.startsWith(prefix);
  const bodies = directory.filter(({ scope }) => scope === 'own');
  const { words } = parseSearch(text, []);
  const found =
    words.length === 0 ? bodies.filter(isInside) : findAgencies(words, bodies, synonyms).map((hit) => hit.agency);
  const free = found.filter(({ agency_id }) => !agencies.includes(agency_id));
  const lines = [...free.filter(isInside), ...free.filter((one) => !isInside(one))].slice(0, MOST);
  return {
    lines: lines.map((one) => ({
      agency_id: one.agency_id,
      name: one.short_name,
      area: isInside(one) ? null : (regions.find(({ region_code }) => region_code === one.region_code)?.name ?? null),
    })),
    names: new Map(bodies.map(({ agency_id, short_name }) => [agency_id, short_name])),
  };
}

import type { RegionRow } from '../../queries/index.ts';
import { rankMatches } from './match-names.ts';
import { plain } from './parse-search.ts';

/** What of an area is looked at when it is searched for. */
export type ListedArea = Pick<RegionRow, 'region_code' | 'name' | 'level' | 'parent_code'>;

/** An area that a search found, and the names of the areas it lies in, from the province down; empty for a province. */
export interface AreaHit<Area extends ListedArea> {
  area: Area;
  within: string;
}

/**
 * The areas that all words of a text fit, best first: by name, by the names of the areas they lie in, or by code. Without a word
 * all areas, in the order given.
 */
export function findAreas<Area extends ListedArea>(text: string, areas: readonly Area[]): AreaHit<Area>[] {
  const byCode = new Map(areas.map((area) => [area.region_code, area]));
  const withinOf = ({ parent_code }: ListedArea): string => {
    const parent = parent_code === null ? undefined : byCode.get(parent_code);
    return parent ? withinOf(parent) + parent.name : '';
  };
  const words = plain(text)
    .split(/\s+/)
    .filter((word) => word !== '');
  const listed = areas.map((area) => ({ area, within: withinOf(area) }));
  if (words.length === 0) return listed;
  return rankMatches(words, listed, ({ area: { region_code, name }, within }) => ({
    id: region_code,
    names: [name, within + name],
    spellings: [],
  })).map(({ item }) => item);
}

import type { DirectoryRow } from '../../queries/index.ts';
import { rankMatches } from './match-names.ts';

/** An agency that a search found. `former` is the earlier name that fits, `null` where a name of today does. */
export interface AgencyHit {
  agency: DirectoryRow;
  former: string | null;
}

/** The agencies all words fit, best first: by short, full and former names, pinyin, initials or id. */
export function findAgencies(words: readonly string[], directory: readonly DirectoryRow[]): AgencyHit[] {
  const found = rankMatches(words, directory, ({ agency_id, name, short_name, former_names, search_key }) => {
    const [full = '', short = '', ...former] = search_key;
    return { id: agency_id, names: [short_name, name, ...former_names], spellings: [short, full, ...former] };
  });
  return found.map(({ item, match }) => ({
    agency: item,
    former: item.former_names[match.name - 2] ?? null,
  }));
}

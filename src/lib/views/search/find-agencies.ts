import type { DirectoryRow } from '../../queries/index.ts';
import { rankMatches } from './match-names.ts';

/** An agency that a search found. `former` is the earlier name that fits, `null` where a name of today does. */
export interface AgencyHit {
  agency: DirectoryRow;
  former: string | null;
}

/** What people say for a body, and what stands in its name instead; several of either, parted by a comma of lists. */
export type Synonyms = readonly (readonly [said: string, means: string])[];

const LATIN = /^[a-z]+$/;
/** What parts the members of a list in words. */
const LISTED = '、';

/** The same search in other words: each with one word of it replaced by what it may mean. */
function otherWords(words: readonly string[], synonyms: Synonyms): string[][] {
  return words.flatMap((word, at) =>
    synonyms.flatMap(([said, means]) => {
      // Initials stand alone; a spoken name may stand behind that of its area.
      const name = said.split(LISTED).find((one) => (LATIN.test(one) ? word === one : word.includes(one)));
      if (name === undefined) return [];
      const rest = word.replace(name, '');
      const around = (meaning: string) => (rest === '' ? [meaning] : [rest, meaning]);
      return means
        .split(LISTED)
        .filter((meaning) => !word.includes(meaning))
        .map((meaning) => [...words.slice(0, at), ...around(meaning), ...words.slice(at + 1)]);
    }),
  );
}

/**
 * The agencies all words fit, best first: by short, full and former names, pinyin, initials or id; behind them those that fit what
 * the words may mean.
 */
export function findAgencies(
  words: readonly string[],
  directory: readonly DirectoryRow[],
  synonyms: Synonyms = [],
): AgencyHit[] {
  const hits = [words, ...otherWords(words, synonyms)].flatMap((said) => findNamed(said, directory));
  const known = new Set<string>();
  return hits.filter(({ agency }) => !known.has(agency.agency_id) && known.add(agency.agency_id));
}

function findNamed(words: readonly string[], directory: readonly DirectoryRow[]): AgencyHit[] {
  const found = rankMatches(words, directory, ({ agency_id, name, short_name, former_names, search_key }) => {
    const [full = '', short = '', ...former] = search_key;
    return { id: agency_id, names: [short_name, name, ...former_names], spellings: [short, full, ...former] };
  });
  return found.map(({ item, match }) => ({
    agency: item,
    former: item.former_names[match.name - 2] ?? null,
  }));
}

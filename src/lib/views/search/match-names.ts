import { matchSpelling } from './match-spelling.ts';
import { plain } from './parse-search.ts';

/** What can be found: its names, the one that counts most first, each with its spelling where there is one, and its id. */
export interface Findable {
  id: string;
  names: readonly string[];
  spellings: readonly string[];
}

/** How well a word fits, best first; `part` and better hold the word as typed, the others its letters or its characters in order. */
const FITS = ['whole', 'start', 'part', 'spelledStart', 'spelledPart', 'scattered'] as const;

export interface Match {
  /** Place in `FITS`. */
  rank: number;
  /** Which of the names fits; the id counts as the first name. */
  name: number;
}

const rankOf = (fit: (typeof FITS)[number]): number => FITS.indexOf(fit);

/** The characters of the word stand in the name in their order, each in a place of its own: the way bodies are abbreviated. */
function isScattered(word: string, name: string): boolean {
  let from = -1;
  for (const character of word) {
    from = name.indexOf(character, from + 1);
    if (from < 0) return false;
  }
  return true;
}

function fitOf(word: string, name: string, spelling: string): number | null {
  if (name === word) return rankOf('whole');
  const at = name.indexOf(word);
  if (at >= 0) return rankOf(at === 0 ? 'start' : 'part');
  const spelled = matchSpelling(word, spelling);
  if (spelled) {
    if (spelled.start > 0) return rankOf('spelledPart');
    return rankOf(spelled.complete ? 'start' : 'spelledStart');
  }
  return isScattered(word, name) ? rankOf('scattered') : null;
}

/** How one word fits the best of the names; the earlier name wins among equals. `null` where none fits. */
function matchWord(word: string, { id, names, spellings }: Findable): Match | null {
  let best: Match | null = plain(id) === word ? { rank: rankOf('whole'), name: 0 } : null;
  names.forEach((name, index) => {
    const rank = fitOf(word, plain(name), spellings[index] ?? '');
    if (rank !== null && (best === null || rank < best.rank)) best = { rank, name: index };
  });
  return best;
}

/** All words must fit; the worst of them ranks, and it is the name that the first of the worst fits which is named. */
function matchNames(words: readonly string[], findable: Findable): Match | null {
  let worst: Match | null = null;
  for (const word of words) {
    const match = matchWord(word, findable);
    if (match === null) return null;
    if (worst === null || match.rank > worst.rank) worst = match;
  }
  return worst;
}

export interface Found<T> {
  item: T;
  match: Match;
}

/**
 * Whatever all words fit, best first; among equals the current names before the others, then shorter names, then the order
 * given. Characters that are merely scattered over a name count only where nothing fits better. No word finds nothing.
 */
export function rankMatches<T>(
  words: readonly string[],
  items: readonly T[],
  findable: (item: T) => Findable,
): Found<T>[] {
  const found = items.flatMap((item) => {
    const named = findable(item);
    const match = matchNames(words, named);
    return match ? [{ item, match, length: named.names[match.name]?.length ?? 0 }] : [];
  });
  const best = Math.min(...found.map(({ match }) => match.rank));
  const scattered = rankOf('scattered');
  return found
    .filter(({ match }) => match.rank < scattered || best === scattered)
    .sort((a, b) => a.match.rank - b.match.rank || a.match.name - b.match.name || a.length - b.length)
    .map(({ item, match }) => ({ item, match }));
}

/** What was typed into a search: words without their case and width, and a year where one of them is one. */
export interface Search {
  words: readonly string[];
  year: number | null;
}

/** Letters in one width and case, no blanks at the ends. */
export const plain = (text: string): string => text.normalize('NFKC').toLowerCase().trim();

/** A year of four digits that no other digit touches. */
const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/;

/**
 * Reads a search: a year may stand anywhere and touch a word. `yearWords`, the longest first, are what may follow a year and
 * says nothing of its own: the word for a year, for an annual report.
 */
export function parseSearch(text: string, yearWords: readonly string[]): Search {
  const wanted = plain(text);
  const found = YEAR.exec(wanted);
  const before = found ? wanted.slice(0, found.index) : wanted;
  const behind = found ? wanted.slice(found.index + found[0].length).trimStart() : '';
  const idle = yearWords.find((word) => behind.startsWith(word)) ?? '';
  return {
    words: `${before} ${behind.slice(idle.length)}`.split(/\s+/).filter((word) => word !== ''),
    year: found ? Number(found[0]) : null,
  };
}

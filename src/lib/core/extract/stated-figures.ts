import type { CellId } from '../report/index.ts';
import { STATED_DOCUMENTS } from '../text/patterns-loose.ts';

/** The only number of a kind that a text states; `null` where it states none, or several. */
function onlyNumber(text: string, pattern: RegExp): number | null {
  const numbers = new Set([...text.matchAll(pattern)].map((match) => Number(match[1])));
  const [only] = numbers;
  return numbers.size === 1 && only !== undefined ? only : null;
}

/** What the narrative says of the year's normative documents; it tells run-together figures apart, nothing more. */
export function statedFigures(text: string): Map<CellId, number> {
  const words = text.replace(/\s/g, '');
  const stated = new Map<CellId, number>();
  for (const { column, pattern } of STATED_DOCUMENTS) {
    const number = onlyNumber(words, pattern);
    if (number !== null) stated.set(`normative_docs_${column}`, number);
  }
  return stated;
}

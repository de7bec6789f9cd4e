import type { Section } from '../../report/index.ts';
import { normaliseText } from '../../text/index.ts';
import { DIGIT_RUN } from '../../text/patterns-narrative.ts';

const LENGTH = 6;
/** Shorter narratives are alike without having been copied. */
const SHORTEST = 120;

/** The runs of six characters of a narrative, as hashes. */
export type Shingles = ReadonlySet<number>;

/** FNV-1a of a piece of text, 32 bits. */
function hashPiece(text: string, from: number): number {
  let hash = 0x811c9dc5;
  for (let index = from; index < from + LENGTH; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash >>> 0;
}

/**
 * The shingles of a narrative, with figures and years masked, so that old sentences with new numbers still count as
 * copied. `null` for a text too short to be compared. What the form itself prints (headings, tables) is left out.
 */
export function shinglesOf(sections: readonly Section[]): Shingles | null {
  const prose = sections.filter(({ key }) => key === 'overview' || key === 'problems' || key === 'other');
  const text = normaliseText(prose.map((section) => section.text).join('\n'))
    .replace(DIGIT_RUN, '0')
    .replace(/[\s\p{P}\p{S}]+/gu, '');
  if (text.length < SHORTEST) return null;
  const shingles = new Set<number>();
  for (let from = 0; from + LENGTH <= text.length; from += 1) shingles.add(hashPiece(text, from));
  return shingles;
}

/** The share of the first text's shingles that the second has too, 0 to 1. */
export function sharedPart(a: Shingles, b: Shingles): number {
  let shared = 0;
  for (const shingle of a) if (b.has(shingle)) shared += 1;
  return a.size === 0 ? 0 : shared / a.size;
}

import type { Place } from '../reading/index.ts';
import type { Evidence, EvidenceSource, IdentityField } from '../report/index.ts';

const LONGEST_TEXT = 120;

/** One thing a document says about itself, with its words and place. */
export function claim(
  of: IdentityField,
  value: string,
  source: EvidenceSource,
  text: string,
  at: Place | null,
): Evidence {
  const words = text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT)}…` : text;
  return { of, value, source, text: words, at };
}

/** What different things are said, in the order in which they are said first. */
export const valuesOf = (evidence: readonly Evidence[]): string[] => [...new Set(evidence.map(({ value }) => value))];

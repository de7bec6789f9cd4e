import type { Section } from '../../report/index.ts';
import { normaliseText, parseChineseNumber } from '../../text/index.ts';
import { SENTENCE_BREAK } from '../../text/patterns-narrative.ts';

/** The sentences of a narrative, in one width and without spaces. */
export function sentencesOf(sections: readonly Section[]): string[] {
  return sections
    .flatMap(({ text }) => text.split('\n'))
    .flatMap((line) => normaliseText(line).replace(/\s+/gu, '').split(SENTENCE_BREAK))
    .filter((sentence) => sentence !== '');
}

/** A figure that a sentence states, and the sentence. */
export interface Claim {
  value: number;
  sentence: string;
  /** The clause up to the figure, to see what it is about. */
  clause: string;
}

function numberOf(text: string): number | null {
  return /^\d/.test(text) ? Number(text.replaceAll(',', '')) : parseChineseNumber(text);
}

/** The figures that sentences state in one of these patterns, whose first group is the number and second says that it is rough. */
export function claimsOf(sentences: readonly string[], patterns: readonly RegExp[]): Claim[] {
  return sentences.flatMap((sentence) =>
    patterns.flatMap((pattern) =>
      [...sentence.matchAll(pattern)].flatMap((match): Claim[] => {
        const value = numberOf(match[1] ?? '');
        if (value === null || match[2] !== undefined) return [];
        const before = sentence.slice(0, match.index).split(/[,;:]/u).at(-1) ?? '';
        return [{ value, sentence, clause: before + match[0] }];
      }),
    ),
  );
}

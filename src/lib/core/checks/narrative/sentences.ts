import type { Section } from '../../report/index.ts';
import { normaliseText, parseChineseNumber } from '../../text/index.ts';
import {
  AHEAD,
  AREA_WORDS,
  ASPIRATION,
  CHANGE_WORDS,
  DENIED,
  FOREIGN_REQUEST,
  OFFICE_WORDS,
  OF_DISCLOSURE,
  ONE_EACH,
  OTHER_BUSINESS,
  PART_OF_YEAR,
  QUOTED_COUNT,
  ROUGH_WORDS,
  SENTENCE_BREAK,
  SPAN_OF_YEARS,
  SUM_WORDS,
  WHOLE_YEAR,
  YEAR_IN_TEXT,
} from '../../text/patterns-narrative.ts';
import type { Subject } from '../subject.ts';

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
  /** The same clause to its end. */
  part: string;
}

function numberOf(text: string): number | null {
  return /^\d/.test(text) ? Number(text.replaceAll(',', '')) : parseChineseNumber(text);
}

/** The figures that sentences state in one of these patterns, whose first group is the number and second says that it is rough. */
export function claimsOf(sentences: readonly string[], patterns: readonly RegExp[]): Claim[] {
  return sentences.flatMap((sentence) => {
    // A saying within quotation marks is left out, length for length, so that what stands around it keeps its place.
    const plain = sentence.replace(QUOTED_COUNT, (quoted) => '“'.repeat(quoted.length));
    return patterns.flatMap((pattern) =>
      [...plain.matchAll(pattern)].flatMap((match): Claim[] => {
        const value = numberOf(match[1] ?? '');
        if (value === null || match[2] !== undefined) return [];
        const before = plain.slice(0, match.index).split(/[,;:]/u).at(-1) ?? '';
        const after = plain.slice(match.index + match[0].length).split(/[,;:。]/u)[0] ?? '';
        return [{ value, sentence, clause: before + match[0], part: before + match[0] + after }];
      }),
    );
  });
}

/** A saying: one of each, and no word of a sum. */
const isSaying = ({ value, sentence }: Claim): boolean =>
  value === 1 && !SUM_WORDS.test(sentence) && [...sentence.matchAll(ONE_EACH)].length > 1;

/** The year last named before the figure; `null` where none is. */
function yearOf({ sentence, clause }: Claim): number | null {
  const at = sentence.indexOf(clause);
  const years = [...sentence.slice(0, at < 0 ? sentence.length : at + clause.length).matchAll(YEAR_IN_TEXT)];
  return years.length === 0 ? null : Number(years.at(-1)?.[1]);
}

/**
 * Whether a figure is told of this report: of its year and the whole of it, of its body or area, as what happened. What is
 * said of anything else is nobody's contradiction.
 */
export function isOfReport(claim: Claim, { year, scope }: Subject): boolean {
  const { sentence, clause, part } = claim;
  const told = yearOf(claim);
  const upTo = sentence.slice(0, sentence.indexOf(clause) + clause.length) || sentence;
  return !(
    isSaying(claim) ||
    (told !== null && year !== null && told !== year) ||
    ASPIRATION.test(part) ||
    AHEAD.test(upTo) ||
    DENIED.test(clause) ||
    CHANGE_WORDS.test(clause) ||
    ROUGH_WORDS.test(part) ||
    SPAN_OF_YEARS.test(upTo) ||
    PART_OF_YEAR.test(part.replace(WHOLE_YEAR, '')) ||
    OTHER_BUSINESS.test(part) ||
    FOREIGN_REQUEST.test(part) ||
    (OTHER_BUSINESS.test(upTo) && !OF_DISCLOSURE.test(part)) ||
    OFFICE_WORDS.test(upTo) ||
    (scope !== 'aggregate' && AREA_WORDS.test(upTo))
  );
}

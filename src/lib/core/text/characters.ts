import { dropMarks, splitMarks } from './note-marks.ts';
import { replaceRadicals } from './radicals.ts';
import { foldTraditional } from './traditional.ts';

const ZERO_WIDTH = /[\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufeff\u00ad]/g;
/** Figures and signs that are in their plainest form already. */
const PLAIN = /^[\t\n\r\x20-\x7e]*$/;
const MINUS_SIGN = /\u2212/g;
const ODD_SPACES = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;

/**
 * Text in one width and one script: full-width signs, radicals and compatibility forms become ordinary ones, traditional
 * characters of official words simplified ones, odd spaces become a space,
 * zero-width characters go, a minus sign becomes the hyphen that typists use for it, raised and circled digits behind a
 * figure go, for they would join it. Tabs and line breaks stay.
 */
export function normaliseText(text: string): string {
  if (PLAIN.test(text)) return text;
  const plain = dropMarks(replaceRadicals(text).replace(ZERO_WIDTH, ''))
    .replace(ODD_SPACES, ' ')
    .normalize('NFKC')
    .replace(MINUS_SIGN, '-');
  return foldTraditional(plain);
}

/** A key for comparing labels: normalised, without white space, punctuation, quotes or brackets; latin letters in lower case. */
export function squash(text: string): string {
  return normaliseText(splitMarks(text).text)
    .replace(/[\s\p{P}\p{S}]/gu, '')
    .toLowerCase();
}

/** The words of a cell or line on one line: normalised, runs of white space as one space, none at the ends. */
export function tidy(text: string): string {
  return normaliseText(text).replace(/\s+/g, ' ').trim();
}

/** True where the text has at least one Chinese character. */
export function hasHan(text: string): boolean {
  return /\p{Script=Han}/u.test(text);
}

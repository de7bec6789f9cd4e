import { replaceRadicals } from './radicals.ts';

const ZERO_WIDTH = /[\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufeff\u00ad]/g;
/** Figures and signs that are in their plainest form already. */
const PLAIN = /^[\t\n\r\x20-\x7e]*$/;
const MINUS_SIGN = /\u2212/g;
const ODD_SPACES = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;

/**
 * Text in one width: full-width signs, radicals and compatibility forms become ordinary ones, odd spaces become a space,
 * zero-width characters go, a minus sign becomes the hyphen that typists use for it. Tabs and line breaks stay.
 */
export function normaliseText(text: string): string {
  if (PLAIN.test(text)) return text;
  return replaceRadicals(text)
    .replace(ZERO_WIDTH, '')
    .replace(ODD_SPACES, ' ')
    .replace(MINUS_SIGN, '-')
    .normalize('NFKC');
}

/** A key for comparing labels: normalised, without white space, punctuation, quotes or brackets; latin letters in lower case. */
export function squash(text: string): string {
  return normaliseText(text)
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

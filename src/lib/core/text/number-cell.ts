import { parseChineseNumber } from './chinese-number.ts';
import { isPossibleSize } from './exact.ts';
import { hasHan, tidy } from './characters.ts';
import { hasMarkSign, splitMarks } from './note-marks.ts';
import {
  ABOUT_BEFORE,
  ABOUT_BEHIND,
  ALL_BRACKETED,
  BRACKETED,
  CHINESE_NUMERAL_ONLY,
  COUNTER,
  DATE_SIGN,
  DIRECTION,
  DIRECTION_BEHIND,
  LESS_BEFORE,
  MINUS_BEFORE,
  MONEY_SIGN,
  MONEY_UNITS,
  MORE_BEFORE,
  NA_MARK,
  NEGATED,
  NUMBER_ALONE,
  ONE_OR_DASH,
  ORDINAL_SIGN,
  PLUS_BEFORE,
  ROUND_ZERO,
  SCALE_SIGN,
  SPOILS_BEFORE,
  SPOILS_BEHIND,
  TOO_LARGE,
  TRAILING_COUNTER,
  TURNS_ROUND,
  UNREAD_SIGN,
  ZERO_WORD,
} from './patterns-number.ts';

/** `count` 件 or 项, never signed; `change` the signed yearly change of the form of 2019; `amount` money, read into 万元. */
export type NumberKind = 'count' | 'change' | 'amount';

export interface NumberCell {
  /** `null` unless the status goes with a number. Missing is never 0. */
  value: number | null;
  status: 'reported' | 'blank' | 'na_mark' | 'zero_word' | 'text_number' | 'text_only' | 'unreadable';
  /** Words or unit beside the number, or what an unreadable cell might mean. */
  note?: string;
  /** Marks behind the figure that point to a remark elsewhere, as written. */
  marks?: readonly string[];
}

const NUMBER = /[+-]?\d[\d.,]*/g;
/** A space made for it keeps thousands apart; any other may stand between two figures. */
const THIN_GROUPS = /(?<=\d)[\u2007-\u2009\u202f](?=\d{3}(?!\d))/g;
const PLAIN = /^\d+(?:\.\d+)?$/;
const GROUPED = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;

/** `null` for glued zeros (007), broken grouping (1,23) or several points: such figures have no certain reading. */
function parsePlain(digits: string): string | null {
  const plain = GROUPED.test(digits) ? digits.replaceAll(',', '') : digits;
  return PLAIN.test(plain) && !/^0\d/.test(plain) ? plain : null;
}

const unreadable = (note?: string): NumberCell => ({
  value: null,
  status: 'unreadable',
  ...(note === undefined ? {} : { note }),
});

const MOST_LISTED = 8;
const LONGEST_LISTED = 40;

/** The numbers of a cell that has no single one, as far as a person wants to see them. */
function listNumbers(numbers: readonly string[]): string {
  const shown = numbers
    .slice(0, MOST_LISTED)
    .map((number) => (number.length > LONGEST_LISTED ? `${number.slice(0, LONGEST_LISTED)}……` : number));
  return [...shown, ...(numbers.length > MOST_LISTED ? ['……'] : [])].join('、');
}

/** Shifts the point in the decimal text itself, so that 251000 元 is exactly 25.1 万元. */
const shift = (digits: string, power: number): number => Number(`${digits}e${power}`) + 0;

function readWords(text: string): NumberCell {
  if (NA_MARK.test(text)) return { value: null, status: 'na_mark' };
  if (ZERO_WORD.test(text)) return { value: 0, status: 'zero_word' };
  if (text === '〇') return { value: 0, status: 'reported' };
  if (text === ONE_OR_DASH) return unreadable('1、-');
  const bare = text.replace(TRAILING_COUNTER, '');
  const chinese = CHINESE_NUMERAL_ONLY.test(bare) ? parseChineseNumber(bare) : null;
  if (chinese !== null) return { value: chinese, status: 'text_number', note: text };
  return hasHan(text) || /[a-z]/i.test(text) ? { value: null, status: 'text_only' } : unreadable();
}

/** 5（含上年2）: the number outside the bracket is the figure, what is inside is a note. */
function readBracketed(text: string, kind: NumberKind, headerPower: number): NumberCell | null {
  const [, outside, inside] = BRACKETED.exec(text) ?? [];
  if (outside === undefined || inside === undefined) return null;
  const outer = readFigure(outside.trim(), kind, headerPower);
  if (outer.value === null || outer.status === 'zero_word') return null;
  return { value: outer.value, status: 'text_number', note: [outer.note, `(${inside})`].filter(Boolean).join(' ') };
}

/** A figure's sign, and what is left of the words before it; `null` where no one could tell the sign. */
function readSign(digits: string, before: string, behind: string): { sign: '+' | '-' | ''; before: string } | null {
  const typed = /^[+-]/.test(digits) ? (digits.startsWith('-') ? '-' : '+') : '';
  const word = LESS_BEFORE.exec(before) ?? MORE_BEFORE.exec(before);
  const rest = word ? before.slice(0, word.index) : before;
  if (DIRECTION.test(rest) || DIRECTION_BEHIND.test(behind) || (word && NEGATED.test(rest))) return null;
  if (word === null) return { sign: typed, before };
  if (typed !== '') return null;
  return { sign: LESS_BEFORE.test(before) ? '-' : '+', before: rest };
}

/** Reads a tidied text without marks. */
function readFigure(words: string, kind: NumberKind, headerPower: number): NumberCell {
  const text = kind === 'change' ? words.replace(MINUS_BEFORE, '-').replace(PLUS_BEFORE, '+') : words;
  const numbers = [...text.matchAll(NUMBER)];
  const [match] = numbers;
  if (!match) return readWords(text);
  if (numbers.length > 1)
    return readBracketed(text, kind, headerPower) ?? unreadable(listNumbers(numbers.map(([number]) => number)));

  const before = text.slice(0, match.index).trim();
  const after = text.slice(match.index + match[0].length).trim();
  const trailing = /[.,]$/.test(match[0]) ? match[0].slice(0, -1) : match[0];
  const digits = parsePlain(trailing.replace(/^[+-]/, ''));
  if (digits === null) return unreadable(listNumbers([match[0]]));
  if (ABOUT_BEFORE.test(before) || ABOUT_BEHIND.test(after)) return { value: null, status: 'text_only' };
  const signed = readSign(match[0], before, after);
  if (signed === null || (signed.sign !== '' && kind !== 'change')) return unreadable(listNumbers([text]));
  if (DATE_SIGN.test(after) || ORDINAL_SIGN.test(before)) return { value: null, status: 'text_only' };

  const figure = signed.sign === '-' ? `-${digits}` : digits;
  const money = kind === 'amount' && before === '' ? MONEY_UNITS.find(({ unit }) => unit.test(after)) : undefined;
  if (money) return { value: shift(figure, money.power), status: 'text_number', note: after };
  const value = shift(figure, kind === 'amount' ? headerPower : 0);
  if (before === '' && after === '') return { value, status: 'reported' };
  if (SCALE_SIGN.test(after) || (kind === 'amount' && MONEY_SIGN.test(text))) return unreadable(listNumbers([text]));
  if (SPOILS_BEFORE.test(signed.before) || SPOILS_BEHIND.test(after) || ALL_BRACKETED.test(text))
    return unreadable(listNumbers([text]));
  // Money is not counted in pieces; none of it is none.
  if (kind === 'amount' && value !== 0 && COUNTER.test(after)) return unreadable(listNumbers([text]));
  return { value, status: 'text_number', note: `${before} ${after}`.trim() };
}

/**
 * Reads one number cell. Units: 件/项 for counts, 万元 for amounts (`headerPower` is the power of ten that the column's own
 * header implies: 0 for 万元, -4 for 元). Marks behind a figure are none of it. Several numbers, glued zeros, letters and
 * strokes beside digits, signs on plain counts and figures beyond what a cell may hold are unreadable; a bound (<5, 不足5) or an estimate (100余) is no number.
 */
export function parseNumberCell(raw: string, kind: NumberKind = 'count', headerPower = 0): NumberCell {
  const { text: bare, marks } = splitMarks(raw.replaceAll('&nbsp;', ' ').replace(THIN_GROUPS, ''));
  const text = tidy(bare);
  if (text === '') return { value: null, status: 'blank' };
  if (TURNS_ROUND.test(raw) && /\d/.test(text)) return unreadable(listNumbers([text]));
  // A raised or circled digit that is no mark behind a figure may be the figure, or point away from it.
  const read = hasMarkSign(bare) ? unreadable(bare.trim()) : readFigure(text, kind, headerPower);
  if (read.value !== null && !isPossibleSize(read.value)) return unreadable(`${listNumbers([text])}${TOO_LARGE}`);
  return marks.length > 0 ? { ...read, marks } : read;
}

/** True where the text can stand in a number cell on its own: a number (with counter, unit or sign), a mark, or the word for none. */
export function isNumberLike(text: string): boolean {
  const words = tidy(text);
  if (words === '') return false;
  if (NA_MARK.test(words) || ZERO_WORD.test(words) || ROUND_ZERO.test(words)) return true;
  return words === UNREAD_SIGN || NUMBER_ALONE.test(words);
}

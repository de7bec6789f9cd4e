/** Words that stand in number cells. All patterns are for tidied text. */

/** A mark for "not applicable": strokes, stars, or the words. */
export const NA_MARK = /^(?:[/\\]{1,3}|[-‐‑‒–—―−─]{1,4}|\*{1,3}|n\s*\/?\s*a|不适用|不涉及)$/iu;

/** "None", which a count cell may say for zero. */
export const ZERO_WORD = /^(?:无|没有|暂无)$/u;

/** A counter behind a Chinese numeral. */
export const TRAILING_COUNTER = /[件条宗项个次份]$/u;

/** Units of money, each with the power of ten that turns it into 万元. */
export const MONEY_UNITS: readonly { unit: RegExp; power: number }[] = [
  { unit: /^亿元?$/u, power: 4 },
  { unit: /^万元?(?:人民币)?$/u, power: 0 },
  { unit: /^元(?:人民币)?$/u, power: -4 },
];

/** A header that gives the unit of the column: 万元 wins over the 元 inside it. */
export const HEADER_WAN_YUAN = /万元/u;
export const HEADER_YUAN = /元/u;

/** A number that belongs to a date or an ordinal is not a figure. */
export const DATE_SIGN = /^[年月日号]/u;
export const ORDINAL_SIGN = /第$/u;

/** Alone in a cell it is as likely a dash as a one. */
export const ONE_OR_DASH = '一';

/** Units and scales that change a count: such a cell has no certain reading. */
export const SCALE_SIGN = /^[万亿千百十%‰]/u;
export const MONEY_SIGN = /[元万亿]/u;

/** What may stand behind the number in a cell that is nothing but a number. */
export const NUMBER_ALONE = /^[+-]?\d[\d.,]*(?: ?(?:件|条|宗|项|个|次|份|亿?万?元|万|亿))?$/u;

export const CHINESE_NUMERAL_ONLY = /^[〇零一二两三四五六七八九十百千万]+$/u;

/** A figure with a remark in brackets behind it, which has words of its own. */
export const BRACKETED = /^([^()]*\d[^()]*)\(([^()]*\p{Script=Han}[^()]*)\)$/u;

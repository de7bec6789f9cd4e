/**
 * Marks that point to a remark: raised digits, digits in circles, 注1, [1], a star. They stand behind a figure and are none
 * of it, whatever digit they show.
 */
const RAISED = '\\u00b2\\u00b3\\u00b9\\u2070-\\u2079\\u2080-\\u2089';
const CIRCLED = '\\u2460-\\u2473\\u24ea-\\u24ff\\u2776-\\u2793\\u3251-\\u325f\\u32b1-\\u32bf';
const SIGN = `[${RAISED}${CIRCLED}]`;
const NUMBER = `(?:[\\d０-９一二三四五六七八九]{1,2}|${SIGN})`;
const IN_BRACKETS = '[[［〔【]\\s?(?:注|备注|脚注)?\\s?[\\d０-９]{1,2}\\s?[\\]］〕】]';
const WORD = `(?:备注|脚注|注释?)\\s?${NUMBER}|[(（]\\s?(?:备注|脚注|注释?)\\s?${NUMBER}?\\s?[)）]|(?<=[\\d０-９]\\s?)注`;

const AT_END = new RegExp(`\\s*(?:${SIGN}+|${IN_BRACKETS}|${WORD}|[*＊※†‡]{1,3})\\s*$`, 'u');
const ANY_SIGN = new RegExp(SIGN, 'u');
/** A figure, a stroke or a word must remain: a mark alone marks nothing. */
const CAN_BE_MARKED = /[\d０-９〇/／\\—–-]\s*$|\p{Script=Han}\s*$/u;
/** Marks are short: no more than this of a long text is searched. */
const LONGEST_MARK = 16;

const BEHIND_WORDS = new RegExp(`(?<=[\\d０-９〇)）\\p{Script=Han}][ \\u00a0\\u3000]{0,2})${SIGN}+`, 'gu');
const BEHIND_DIGIT = new RegExp(`(?<=[\\d０-９〇][ \\u00a0\\u3000]{0,2})${SIGN}+`, 'gu');
/** ⒈ and its like are ordinals: behind a figure they open the next label. */
const BEFORE_ORDINAL = /(?<=[\d０-９])(?=[\u2488-\u249b])/gu;

/** A cell's text without the marks behind it, and the marks in their order; no marks where nothing else would remain. */
export function splitMarks(raw: string): { text: string; marks: string[] } {
  const marks: string[] = [];
  let text = raw.trimEnd();
  for (;;) {
    const from = Math.max(0, text.length - LONGEST_MARK);
    const match = AT_END.exec(text.slice(from));
    if (!match) break;
    marks.unshift(match[0].trim());
    text = text.slice(0, from + match.index);
  }
  return marks.length > 0 && CAN_BE_MARKED.test(text.slice(-LONGEST_MARK)) ? { text, marks } : { text: raw, marks: [] };
}

/** True for text with a raised or circled digit in it, which is no plain figure. */
export const hasMarkSign = (text: string): boolean => ANY_SIGN.test(text);

const OPENS_WORDS = /(?<=^\s*|\s|[)）])[①-⑳](?=\p{Script=Han})/gu;

/** The text with a digit in a circle that opens words as the ordinal it is (①重复申请 is 1.重复申请); one behind words is a mark. */
export const spellOrdinals = (text: string): string =>
  text.replace(OPENS_WORDS, (sign) => `${sign.normalize('NFKC')}.`);

/** The text without raised and circled digits behind a character or a figure, whatever they mark. */
export const dropSigns = (text: string): string => text.replace(BEHIND_WORDS, '');

/** The text without raised and circled digits right behind a figure, which would otherwise become digits of it. */
export const dropMarks = (text: string): string => text.replace(BEHIND_DIGIT, '').replace(BEFORE_ORDINAL, ' ');

/** What an office puts into each of its letters. */
export interface LetterTerms {
  /** 示政公开函〔2026〕3号; empty for none. */
  number: string;
  /** ISO date by which an answer is asked for; `null` for none. */
  due: string | null;
  /** Whom to ask, with a telephone number; empty for none. */
  contact: string;
}

/** `2026年2月11日` for `2026-02-11`. */
export function chineseDay(day: string): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${year}年${month}月${date}日`;
}

/** The number of a letter as offices write it: word of the office, year in 〔〕, running number. Empty without a word. */
export const letterNumber = (word: string, day: string, number: number): string =>
  word.trim() === '' ? '' : `${word.trim()}〔${day.slice(0, 4)}〕${number}号`;

/** The running number of a letter of the same word and year; `null` where it is none. */
export function runningNumber(number: string, word: string, day: string): number | null {
  const start = `${word.trim()}〔${day.slice(0, 4)}〕`;
  const found = number.startsWith(start) ? /^(\d+)号$/.exec(number.slice(start.length)) : null;
  return found ? Number(found[1]) : null;
}

/** The paragraphs with which a letter asks for its answer. */
export const closingParagraphs = ({ due }: LetterTerms): string[] => [
  `请对照原始台账核实。确属填报有误的，请${due === null ? '' : `于${chineseDay(due)}前`}更正后重新发布，并将更正后的报告报送我单位；情况属实的，请${due === null ? '' : '在同一期限内'}书面说明原因。`,
  '特此函告。',
];

/** Whom to ask, as it stands below the date of a letter; empty for nobody. */
export const contactNote = ({ contact }: LetterTerms): string =>
  contact.trim() === '' ? '' : `（联系人：${contact.trim()}）`;

import { describeFinding, OWN_EXPERIENCE, ruleOf, type Finding } from '../checks/index.ts';
import { cellLabel } from '../template/labels.ts';
import { chineseDay, closingParagraphs, contactNote, type LetterTerms } from './letter-terms.ts';

/** A finding with what was decided on it. */
export interface LetterItem {
  year: number;
  finding: Finding;
  /** What the supervisor adds; empty for nothing. */
  reason: string;
}

/** A letter to one body, in the habit of official documents: title, addressee, body, signature, date. */
export interface Letter {
  title: string;
  /** Empty where it has none. */
  number: string;
  addressee: string;
  paragraphs: readonly string[];
  signature: string;
  date: string;
  /** Whom to ask, below the date; empty for nobody. */
  note: string;
}

/** More cells than this are a whole row or column, which the words of the finding name already. */
const MOST_CELLS = 4;

/** One finding as a paragraph to send: what is wrong, where, on what ground, and a note. */
export function findingParagraph({ year, finding, reason }: LetterItem): string {
  const { basis } = ruleOf(finding.rule);
  const cells = finding.cells.map(cellLabel);
  const places = cells.length > 0 && cells.length <= MOST_CELLS ? `涉及：${cells.join('；')}。` : '';
  const evidence =
    finding.evidence && !describeFinding(finding).includes(finding.evidence) ? `原文：“${finding.evidence}”。` : '';
  const ground = basis === OWN_EXPERIENCE ? '' : `依据：${basis}。`;
  const note = reason === '' ? '' : `说明：${reason}${/[。！？]$/.test(reason) ? '' : '。'}`;
  return `${year}年度报告${describeFinding(finding)}（${finding.rule}）。${places}${evidence}${ground}${note}`;
}

const NO_TERMS: LetterTerms = { number: '', due: null, contact: '' };

/** The letter that sends findings back to be corrected. `from` signs it; `day` is an ISO date. */
export function correctionLetter(
  body: string,
  items: readonly LetterItem[],
  from: string,
  day: string,
  terms: LetterTerms = NO_TERMS,
): Letter {
  const years = [...new Set(items.map(({ year }) => year))].sort((a, b) => a - b);
  const numbered = items.map((item, index) => `${index + 1}．${findingParagraph(item)}`);
  return {
    title: '关于更正政府信息公开工作年度报告的提示函',
    number: terms.number,
    addressee: `${body}：`,
    paragraphs: [
      `经核对你单位${years.join('、')}年度政府信息公开工作年度报告，发现以下${items.length}处需要核实或更正：`,
      ...numbered,
      ...closingParagraphs(terms),
    ],
    signature: from,
    date: chineseDay(day),
    note: contactNote(terms),
  };
}

/** The letter as plain text, to be copied. */
export function letterText({ title, number, addressee, paragraphs, signature, date, note }: Letter): string {
  return [
    title,
    ...(number === '' ? [] : [number]),
    '',
    addressee,
    ...paragraphs.map((paragraph) => `　　${paragraph}`),
    '',
    signature,
    date,
    ...(note === '' ? [] : [note]),
  ].join('\n');
}

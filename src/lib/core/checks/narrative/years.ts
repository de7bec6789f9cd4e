import type { Section } from '../../report/index.ts';
import { parseChineseNumber } from '../../text/index.ts';
import {
  PARTS_CLAIM,
  PERIOD_CLAIM,
  PERIOD_CONTEXT,
  YEAR_IN_TEXT,
  YEAR_QUOTED_AFTER,
  YEAR_QUOTED_BEFORE,
} from '../../text/patterns-narrative.ts';
import { fail, pass, record, skip, type Ledger } from '../ledger.ts';
import type { Subject } from '../subject.ts';

/** Years that a sentence says of itself: not those in titles, numbers of documents, plans and looks back. */
function yearsIn(sentence: string): number[] {
  return [...sentence.matchAll(YEAR_IN_TEXT)].flatMap((match) => {
    const [before, after] = [sentence.slice(0, match.index), sentence.slice(match.index + match[0].length)];
    return YEAR_QUOTED_BEFORE.test(before) || YEAR_QUOTED_AFTER.test(after) ? [] : [Number(match[1])];
  });
}

function judgeYearWords(year: number, overview: readonly string[], ledger: Ledger): void {
  const said = new Map(overview.flatMap((sentence) => yearsIn(sentence).map((found) => [found, sentence] as const)));
  if (said.size === 0) return skip(ledger, 'TX-YEAR');
  const odd = [...said].filter(([found]) => Math.abs(found - year) > 1);
  if (odd.length === 0) return pass(ledger, 'TX-YEAR');
  for (const [left, evidence] of odd)
    fail(ledger, 'TX-YEAR', { at: String(left), left, right: year, evidence, operands: [left, year] });
}

function judgePeriod(year: number, sentences: readonly string[], ledger: Ledger): void {
  const matches = sentences.filter((sentence) => PERIOD_CONTEXT.test(sentence)).map((text) => PERIOD_CLAIM.exec(text));
  const match = matches.find((found) => found !== null);
  if (!match) return skip(ledger, 'TX-PERIOD');
  const [evidence, y1, m1, d1, y2 = y1, m2, d2] = match;
  const whole = [y1, m1, d1, y2, m2, d2].map(Number).join('-') === `${year}-1-1-${year}-12-31`;
  record(ledger, 'TX-PERIOD', whole ? null : { at: 'overview', right: year, evidence, operands: [evidence] });
}

function judgeParts(sections: readonly Section[], sentences: readonly string[], ledger: Ledger): void {
  const match = sentences.map((sentence) => PARTS_CLAIM.exec(sentence)).find((found) => found !== null);
  const text = match?.[1];
  const left = text === undefined ? null : /^\d$/.test(text) ? Number(text) : parseChineseNumber(text);
  const right = sections.filter(({ heading }) => heading !== '').length;
  if (!match || left === null || right === 0) return skip(ledger, 'TX-COUNT');
  const broken = { at: 'sections', left, right, difference: left - right, evidence: match[0], operands: [left, right] };
  record(ledger, 'TX-COUNT', left === right ? null : broken);
}

/** Years, period and number of parts that the narrative states: TX-YEAR, TX-PERIOD, TX-COUNT. */
export function judgeYearsInText(
  { year, sections }: Subject,
  overview: readonly string[],
  sentences: readonly string[],
  ledger: Ledger,
): void {
  if (sections === null || year === null) {
    skip(ledger, 'TX-YEAR');
    skip(ledger, 'TX-PERIOD');
  } else {
    judgeYearWords(year, overview, ledger);
    judgePeriod(year, sentences, ledger);
  }
  if (sections === null) skip(ledger, 'TX-COUNT');
  else judgeParts(sections, sentences, ledger);
}

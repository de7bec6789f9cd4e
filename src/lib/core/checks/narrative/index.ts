import { skip, type Ledger } from '../ledger.ts';
import type { Subject } from '../subject.ts';
import { judgeCounts } from './counts.ts';
import { sentencesOf } from './sentences.ts';
import { judgeShares } from './shares.ts';
import { judgeYearsInText } from './years.ts';

const COUNT_RULES = [
  'TX-REQ',
  'TX-DONE',
  'TX-CARRY',
  'TX-ORG',
  'TX-ALLDONE',
  'TX-OUT',
  'TX-APPEAL',
  'TX-DOCS',
] as const;

/** The narrative against the tables of one report (domain rules TX-…). Without text nothing is assessable. */
export function judgeNarrative(subject: Subject, ledger: Ledger): void {
  if (subject.sections === null) {
    for (const rule of [...COUNT_RULES, 'TX-PCT'] as const) skip(ledger, rule);
    return judgeYearsInText(subject, [], [], ledger);
  }
  // What is said of problems and plans is no figure of the year.
  const overview = sentencesOf(subject.sections.filter(({ key }) => key === 'overview'));
  const others = sentencesOf(subject.sections.filter(({ key }) => key !== 'overview' && key !== 'problems'));
  const sentences = [...overview, ...others];
  judgeCounts(subject, sentences, ledger);
  judgeShares(subject, sentences, ledger);
  judgeYearsInText(subject, overview, sentences, ledger);
}

import type { LocalDeadlines } from '../filing/index.ts';
import { judgeAppeals } from './judges/appeals.ts';
import { judgeCells } from './judges/cells.ts';
import { judgeDocument } from './judges/document.ts';
import { judgeProactive } from './judges/proactive.ts';
import { judgeRequests } from './judges/requests.ts';
import { judgeShift } from './judges/shift.ts';
import { judgeSums } from './judges/sums.ts';
import { judgeYears, type Past } from './judges/years.ts';
import type { Ledger } from './ledger.ts';
import { judgeNarrative } from './narrative/index.ts';
import type { Subject } from './subject.ts';

/** Every rule that looks at one report and what went before it. `otherFees` are the body's fees of other years. */
export function judgeSubject(
  subject: Subject,
  past: Past,
  otherFees: readonly number[],
  deadlines: LocalDeadlines,
  ledger: Ledger,
): void {
  judgeSums(subject, ledger);
  judgeCells(subject, ledger);
  judgeProactive(subject, otherFees, ledger);
  judgeRequests(subject, ledger);
  judgeShift(subject, ledger);
  judgeAppeals(subject, past.last, ledger);
  judgeNarrative(subject, ledger);
  judgeYears(subject, past, ledger);
  judgeDocument(subject, deadlines, ledger);
}

import { isGovernment } from '../../agency/index.ts';
import type { CellId } from '../../report/index.ts';
import { cellsOfTable, requestCell, templateOfTable } from '../../template/index.ts';
import { sumExactly } from '../../text/exact.ts';
import { APPEALS, allGiven, figureOf } from '../figures.ts';
import { record, skip, type Ledger } from '../ledger.ts';
import type { Subject } from '../subject.ts';

const TOTALS = APPEALS.map(({ total }) => total);
const [REVIEWS, DIRECT, AFTER] = [
  'review_total',
  'suit_direct_total',
  'suit_after_review_total',
] as const satisfies readonly CellId[];
const INTAKE = [requestCell('received_new', 'total'), requestCell('carried_in', 'total')];
const YEAR_OF_REVIEW_FIRST = 2024;

function judgeCount({ form, noted }: Subject, ledger: Ledger): void {
  if (form.appeals === 'absent') return skip(ledger, 'T4-COUNT');
  const status = new Map(noted.map(([id, cell]) => [id, cell.status]));
  const owed = cellsOfTable(templateOfTable('appeals', form.appeals), 'appeals');
  const lost = owed.filter((id) => status.get(id) === 'absent' || status.get(id) === 'unreadable');
  const left = owed.length - lost.length;
  const broken = { at: 'appeals', cells: lost, left, right: owed.length, difference: -lost.length, operands: lost };
  return record(ledger, 'T4-COUNT', lost.length === 0 ? null : broken);
}

/** T4-ORPHAN, T4-AFTER: `before` is the report of the year before, `null` where it is not at hand. */
function judgeAgainstBefore({ given }: Subject, before: Subject | null, ledger: Ledger): void {
  const appeals = TOTALS.map((id) => figureOf(given, id));
  const requests = INTAKE.map((id) => figureOf(given, id));
  const requestsBefore = INTAKE.map((id) => (before ? figureOf(before.given, id) : NaN));
  if (!allGiven(...appeals, ...requests)) skip(ledger, 'T4-ORPHAN');
  else {
    const left = sumExactly(appeals);
    if (left > 0 && sumExactly(requests) === 0) {
      if (!allGiven(...requestsBefore)) skip(ledger, 'T4-ORPHAN');
      else {
        const broken = { at: 'appeals', cells: [...TOTALS, ...INTAKE], left, operands: appeals };
        record(ledger, 'T4-ORPHAN', sumExactly(requestsBefore) === 0 ? broken : null);
      }
    } else record(ledger, 'T4-ORPHAN', null);
  }
  const [after, reviews] = [figureOf(given, AFTER), figureOf(given, REVIEWS)];
  const earlier = before ? figureOf(before.given, REVIEWS) : NaN;
  if (!allGiven(after, reviews) || (after > reviews && Number.isNaN(earlier))) skip(ledger, 'T4-AFTER');
  else {
    const right = after > reviews ? reviews + earlier : reviews;
    const broken = { at: AFTER, cells: [AFTER, REVIEWS], left: after, right, difference: after - right };
    record(ledger, 'T4-AFTER', after <= right ? null : { ...broken, operands: [after, reviews, earlier] });
  }
}

function judgeSuits({ given, kind, year }: Subject, ledger: Ledger): void {
  const [after, reviews, direct] = [AFTER, REVIEWS, DIRECT].map((id) => figureOf(given, id)) as [
    number,
    number,
    number,
  ];
  if (!allGiven(after, reviews) || kind === 'unknown') skip(ledger, 'T4-CODEF');
  else {
    const broken = { at: AFTER, cells: [AFTER, REVIEWS], left: after, right: reviews, operands: [after, reviews] };
    record(ledger, 'T4-CODEF', isGovernment(kind) && after > reviews ? broken : null);
  }
  if (year === null || Number.isNaN(direct)) skip(ledger, 'T4-2024');
  else {
    const broken = { at: DIRECT, cells: [DIRECT], left: direct, operands: [direct] };
    record(ledger, 'T4-2024', year >= YEAR_OF_REVIEW_FIRST && direct > 0 ? broken : null);
  }
}

/** Rules within Table 4 that are no identities. */
export function judgeAppeals(subject: Subject, before: Subject | null, ledger: Ledger): void {
  judgeCount(subject, ledger);
  judgeAgainstBefore(subject, before, ledger);
  judgeSuits(subject, ledger);
}

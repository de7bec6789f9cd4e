import { isRuleMaker } from '../../agency/index.ts';
import type { CellId } from '../../report/index.ts';
import { YUAN_WITHOUT_WAN } from '../../text/patterns-narrative.ts';
import { DOCUMENTS, ITEMS, allGiven, figureOf } from '../figures.ts';
import { fail, pass, record, skip, type Ledger } from '../ledger.ts';
import type { Subject } from '../subject.ts';

const REGULATION_CELLS: readonly CellId[] = [
  'regulations_issued',
  'regulations_repealed',
  'regulations_in_force',
  'regulations_newly_made',
  'regulations_newly_disclosed',
  'regulations_disclosed_total',
];

/** T2-REG, and AG-REG for the aggregate of a county. */
function judgeRegulations({ kind, scope, given }: Subject, ledger: Ledger): void {
  const county = kind === 'county_gov' && scope === 'aggregate';
  const [rule, other] = county ? (['AG-REG', 'T2-REG'] as const) : (['T2-REG', 'AG-REG'] as const);
  skip(ledger, other);
  const filled = REGULATION_CELLS.filter((id) => !Number.isNaN(figureOf(given, id)));
  const maker = isRuleMaker(kind);
  if (filled.length === 0 || maker === null) return skip(ledger, rule);
  const wrong = maker ? [] : filled.filter((id) => figureOf(given, id) !== 0);
  if (wrong.length === 0) pass(ledger, rule);
  for (const id of wrong) {
    const left = figureOf(given, id);
    fail(ledger, rule, { at: id, cells: [id], left, right: 0, difference: left, operands: [left] });
  }
}

function judgeStock({ given }: Subject, ledger: Ledger): void {
  for (const { kind, ...ids } of DOCUMENTS) {
    const inForce = figureOf(given, ids.inForce);
    const [issued, repealed] = [figureOf(given, ids.issued), figureOf(given, ids.repealed)];
    const least = issued - repealed;
    if (!allGiven(inForce, least)) skip(ledger, 'T2-STOCK-MIN');
    else if (inForce >= least) record(ledger, 'T2-STOCK-MIN', null);
    else {
      fail(ledger, 'T2-STOCK-MIN', {
        at: kind,
        cells: [ids.inForce, ids.issued, ids.repealed],
        left: inForce,
        right: least,
        difference: inForce - least,
        values: { issued, repealed },
        operands: [inForce, issued, repealed],
      });
    }
    // Where the first already says that documents are lost, the second has nothing to add.
    if (!allGiven(inForce, issued) || inForce < least) skip(ledger, 'T2-STOCK-ZERO');
    else {
      const cells = [ids.inForce, ids.issued];
      const broken = { at: kind, cells, left: issued, right: inForce, operands: [issued, inForce] };
      record(ledger, 'T2-STOCK-ZERO', issued > 0 && inForce === 0 ? broken : null);
    }
  }
}

function judgeItems({ given }: Subject, ledger: Ledger): void {
  for (const { prev, change } of ITEMS) {
    const [items, changes] = [figureOf(given, prev), figureOf(given, change)];
    const left = items + changes;
    if (Number.isNaN(left)) skip(ledger, 'T2-2019-END');
    else if (left >= 0) record(ledger, 'T2-2019-END', null);
    else fail(ledger, 'T2-2019-END', { at: prev, cells: [prev, change], left, operands: [items, changes] });
  }
  for (const { kind, disclosed, disclosedTotal } of DOCUMENTS) {
    const [left, right] = [figureOf(given, disclosed), figureOf(given, disclosedTotal)];
    if (!allGiven(left, right)) skip(ledger, 'T2-2019-DISC');
    else {
      const cells = [disclosed, disclosedTotal];
      const broken = { at: kind, cells, left, right, difference: left - right, operands: [left, right] };
      record(ledger, 'T2-2019-DISC', left <= right ? null : broken);
    }
  }
}

const FEES: CellId = 'fees_amount_wan_yuan';
const MOST_FEES = 1_000_000;
const MOST_TIMES_MEDIAN = 10;
/** Below this an odd ratio is an odd year. */
const LEAST_FEES = 100;

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}

/** T2-UNIT. `others` are the fees of the same body in other years. A government of a province may pass the absolute bound. */
function judgeFees(subject: Subject, others: readonly number[], ledger: Ledger): void {
  const left = figureOf(subject.given, FEES);
  if (Number.isNaN(left)) return skip(ledger, 'T2-UNIT');
  const cell = subject.noted.find(([id]) => id === FEES)?.[1];
  const usual = median(others.filter((value) => value > 0));
  const large = subject.kind === 'province_gov' ? Infinity : MOST_FEES;
  const bound = others.length >= 2 ? Math.max(LEAST_FEES, MOST_TIMES_MEDIAN * usual) || large : large;
  const right = Math.min(large, bound);
  const inYuan = YUAN_WITHOUT_WAN.test(`${cell?.raw ?? ''}${cell?.note ?? ''}`);
  const broken = { at: FEES, cells: [FEES], left, right: inYuan ? null : right, evidence: cell?.raw ?? null };
  record(ledger, 'T2-UNIT', inYuan || left > right ? { ...broken, operands: [left] } : null);
}

/** Rules within Table 2 that name more than one cell, or the powers of the body. */
export function judgeProactive(subject: Subject, otherFees: readonly number[], ledger: Ledger): void {
  judgeRegulations(subject, ledger);
  judgeStock(subject, ledger);
  judgeItems(subject, ledger);
  judgeFees(subject, otherFees, ledger);
}

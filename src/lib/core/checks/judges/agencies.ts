import { compareWithPublished, officeOf, type AreaSum } from '../../aggregate/index.ts';
import { isGiven, type AgencyId, type CellId, type StoredReport } from '../../report/index.ts';
import { isSignedCell, requestCell } from '../../template/index.ts';
import { sumExactly } from '../../text/exact.ts';
import type { Failure } from '../finding.ts';
import { pass, skip, type Ledger } from '../ledger.ts';
import type { RuleId } from '../rules/index.ts';

/** Cells worth a finding each: Table 2, the totals of Table 3, all of Table 4. The page shows every cell. */
const isMain = (id: CellId): boolean => !id.includes('.') || id.endsWith('.total');
const CARRIED_IN = requestCell('carried_in', 'total');
const CARRIED_OUT = requestCell('carried_out', 'total');
/** Fewer equal figures above zero are chance. */
const LEAST_EQUAL = 5;

const figure = (report: StoredReport | null, cell: CellId): number | null => {
  const found = report?.cells[cell];
  return found && isGiven(found.status) ? found.value : null;
};

/** A finding about the report of one body. */
export type Write = (agency: AgencyId, rule: RuleId, failure: Failure) => void;

function judgeBodies(sum: AreaSum, published: StoredReport, ledger: Ledger, write: Write): void {
  let [assessed, found] = [false, false];
  for (const cell of [...sum.cells.keys()].filter((id) => isMain(id) && !isSignedCell(id))) {
    const right = figure(published, cell);
    if (right === null) continue;
    for (const report of sum.bodies.reports) {
      const left = figure(report, cell);
      if (left === null) continue;
      assessed = true;
      if (left <= right) continue;
      found = true;
      const related = [{ agencyId: published.agency_id, year: sum.year, cells: [cell] }];
      const difference = sumExactly([left, -right]);
      const operands = [left, right];
      write(report.agency_id, 'AG-LE', { at: cell, cells: [cell], left, right, difference, related, operands });
    }
  }
  if (!assessed) skip(ledger, 'AG-LE');
  else if (!found) pass(ledger, 'AG-LE');
}

function judgeSums(sum: AreaSum, published: StoredReport, ledger: Ledger, write: Write): void {
  const n = sum.bodies.expected.length;
  for (const { cell, published: left, sum: right, difference, reported } of compareWithPublished(sum)) {
    if (!isMain(cell)) continue;
    if (right === null || difference === null) skip(ledger, 'AG-SUM');
    else if (difference === 0) pass(ledger, 'AG-SUM');
    else {
      const severity = reported === n ? 'warning' : 'info';
      const values = { k: reported, n };
      const operands = [left, right];
      write(published.agency_id, 'AG-SUM', {
        at: cell,
        severity,
        cells: [cell],
        left,
        right,
        difference,
        values,
        operands,
      });
    }
  }
}

function judgeScope(sum: AreaSum, published: StoredReport, ledger: Ledger, write: Write): void {
  const office = officeOf(sum.bodies, sum.region);
  const own = sum.bodies.reports.find(({ agency_id }) => agency_id === office?.agency_id);
  if (!office || !own) return skip(ledger, 'AG-SCOPE');
  const cells = [...sum.cells.keys()].filter(
    (id) => (figure(published, id) ?? 0) !== 0 || (figure(own, id) ?? 0) !== 0,
  );
  const equal = cells.every((id) => figure(published, id) === figure(own, id));
  if (cells.length < LEAST_EQUAL || !equal) return pass(ledger, 'AG-SCOPE');
  const related = [{ agencyId: office.agency_id, year: sum.year, cells: [] }];
  const broken = { at: 'report', left: cells.length, evidence: office.name, related, operands: [cells.length] };
  write(published.agency_id, 'AG-SCOPE', broken);
}

function judgeFlow(sum: AreaSum, before: StoredReport | null, ledger: Ledger, write: Write): void {
  const left = sum.cells.get(CARRIED_IN);
  const right = figure(before, CARRIED_OUT);
  const whole = left !== undefined && left.value !== null && left.reported === sum.bodies.expected.length;
  if (!before || !whole || right === null || left.value === null) return skip(ledger, 'AG-FLOW');
  if (left.value === right) return pass(ledger, 'AG-FLOW');
  const related = [{ agencyId: before.agency_id, year: before.year, cells: [CARRIED_OUT] }];
  const difference = left.value - right;
  const operands = [left.value, right];
  const values = { before: before.year };
  const { published } = sum.bodies;
  write(published?.agency_id ?? before.agency_id, 'AG-FLOW', {
    at: CARRIED_IN,
    cells: [CARRIED_IN],
    left: left.value,
    right,
    difference,
    values,
    related,
    operands,
  });
}

/**
 * The government's report of an area against the bodies under it: AG-LE, AG-SUM, AG-COVER, AG-SCOPE, AG-FLOW. `before` is
 * the government's report of the year before.
 */
export function judgeArea(sum: AreaSum, before: StoredReport | null, ledger: Ledger, write: Write): void {
  const { published, expected, reports } = sum.bodies;
  if (!published || expected.length === 0) {
    for (const rule of ['AG-LE', 'AG-SUM', 'AG-COVER', 'AG-SCOPE', 'AG-FLOW'] as const) skip(ledger, rule);
    return;
  }
  judgeBodies(sum, published, ledger, write);
  judgeSums(sum, published, ledger, write);
  const [left, right] = [reports.length, expected.length];
  if (left === right) pass(ledger, 'AG-COVER');
  else write(published.agency_id, 'AG-COVER', { at: 'report', left, right, operands: [left, right] });
  judgeScope(sum, published, ledger, write);
  judgeFlow(sum, before, ledger, write);
}

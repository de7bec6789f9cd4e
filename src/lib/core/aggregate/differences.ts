import { isGiven, type AgencyId, type CellId, type StoredReport } from '../report/index.ts';
import { isAmountCell } from '../template/index.ts';
import { differenceOfAmounts, sumExactly } from '../text/exact.ts';
import type { AreaBodies } from './area.ts';
import type { AreaSum, CellSum } from './sum.ts';

/**
 * Why a body may explain a difference: it filed nothing, or nothing readable; its report lacks the cell, or is on the other
 * form; its own figure is contradicted by a rule, by `amount`; its figure is the very difference (left out, or added twice).
 */
export type Reason = 'missing' | 'unread' | 'lacking' | 'other_form' | 'finding' | 'same_amount';

export interface Explanation {
  agency_id: AgencyId;
  reason: Reason;
  /** The rule of a finding; else `null`. */
  rule: string | null;
  /** What the body would account for; `null` where nobody can tell. */
  amount: number | null;
}

/** A cell of the government's own report beside the sum over the bodies. */
export interface CellDifference {
  cell: CellId;
  published: number;
  /** `null` where no body gave the figure. */
  sum: number | null;
  /** Published less sum; `null` where there is no sum. */
  difference: number | null;
  reported: number;
  explained_by: readonly Explanation[];
}

/** A finding on a cell of a body's own report, as far as it may explain a difference. */
export interface KnownFinding {
  agency_id: AgencyId;
  year: number;
  rule: string;
  cells: readonly CellId[];
  difference: number | null;
}

const given = (report: StoredReport, cell: CellId): number | null => {
  const found = report.cells[cell];
  return found && isGiven(found.status) ? found.value : null;
};

/** One line a body, what accounts for the very difference first. */
function explain(
  bodies: AreaBodies,
  [cell, { lacking, otherForm }]: readonly [CellId, CellSum],
  difference: number,
  findings: readonly KnownFinding[],
): Explanation[] {
  if (difference === 0) return [];
  const plain = (reason: Reason) => (agency_id: AgencyId) => ({ agency_id, reason, rule: null, amount: null });
  const size = Math.abs(difference);
  const contradicted = findings
    .filter((finding) => finding.cells.includes(cell) && finding.difference !== null && finding.difference !== 0)
    .map(({ agency_id, rule, difference: amount }) => ({ agency_id, reason: 'finding' as const, rule, amount }));
  const equal = bodies.reports
    .filter((report) => given(report, cell) === size)
    .map(({ agency_id }) => ({ agency_id, reason: 'same_amount' as const, rule: null, amount: size }));
  const inOrder: Explanation[] = [
    ...contradicted.filter(({ amount }) => Math.abs(amount ?? 0) === size),
    ...equal,
    ...bodies.missing.map(plain('missing')),
    ...bodies.unread.map(plain('unread')),
    ...lacking.map(plain('lacking')),
    ...otherForm.map(plain('other_form')),
    ...contradicted,
  ];
  const named = new Set<AgencyId>();
  return inOrder.filter(({ agency_id }) => !named.has(agency_id) && named.add(agency_id));
}

/**
 * Holds the government's published report against the sum, cell by cell in the order of print; empty where it published
 * none. `findings` are those on the reports of the year's bodies.
 */
export function compareWithPublished(sum: AreaSum, findings: readonly KnownFinding[] = []): CellDifference[] {
  const { published } = sum.bodies;
  if (!published) return [];
  const summed = new Set(sum.bodies.reports.map(({ agency_id }) => agency_id));
  const ofBodies = findings.filter(
    ({ agency_id, year, rule }) => year === sum.year && !rule.startsWith('AG-') && summed.has(agency_id),
  );
  return [...sum.cells].flatMap((line): CellDifference[] => {
    const [cell, { value, reported }] = line;
    const theirs = given(published, cell);
    if (theirs === null) return [];
    const minus = isAmountCell(cell) ? differenceOfAmounts : (a: number, b: number) => sumExactly([a, -b]);
    const difference = value === null ? null : minus(theirs, value);
    const explained_by = difference === null ? [] : explain(sum.bodies, line, difference, ofBodies);
    return [{ cell, published: theirs, sum: value, difference, reported, explained_by }];
  });
}

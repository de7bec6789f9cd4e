import { isGiven, type CellId, type Cells, type ReportForm } from '../report/index.ts';
import { identitiesFor, type Identity } from '../template/index.ts';
import { sumExactly } from './exact.ts';

export type AssessmentResult = 'failed' | 'passed' | 'not_assessable';

/** One identity of the form, held against one report. */
export interface Assessment {
  rule: Identity['rule'];
  /** Row, column or block the identity stands at. */
  at: string;
  result: AssessmentResult;
  /** Sums of both sides and left minus right, exact; `null` where the identity could not be assessed. */
  left: number | null;
  right: number | null;
  difference: number | null;
  /** Every cell the identity names, left side first. */
  cells: readonly CellId[];
  /** The operands nobody gave: missing, or inferred (which would prove itself). */
  missing: readonly CellId[];
}

function assessIdentity({ rule, at, left, right }: Identity, cells: Cells): Assessment {
  const named = [...left, ...right];
  const missing = named.filter((id) => {
    const cell = cells[id];
    return !cell || cell.value === null || !isGiven(cell.status);
  });
  if (missing.length > 0) {
    return { rule, at, result: 'not_assessable', left: null, right: null, difference: null, cells: named, missing };
  }
  const valuesOf = (ids: readonly CellId[]) => ids.map((id) => cells[id]?.value ?? 0);
  const [leftSum, rightSum] = [sumExactly(valuesOf(left)), sumExactly(valuesOf(right))];
  const difference = sumExactly([...valuesOf(left), ...valuesOf(right).map((value) => -value)]);
  const result = difference === 0 ? 'passed' : 'failed';
  return { rule, at, result, left: leftSum, right: rightSum, difference, cells: named, missing };
}

/**
 * Holds every identity that binds a report of these forms against its cells (domain rules T3-ROW, T3-SUM, T3-BAL,
 * T4-SUM). With one operand missing or merely inferred an identity is not assessable: never passed, never failed.
 */
export function assessIdentities(form: ReportForm, cells: Cells): Assessment[] {
  return identitiesFor(form).map((identity) => assessIdentity(identity, cells));
}

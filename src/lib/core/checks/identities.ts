import type { CellId, Cells, ReportForm } from '../report/index.ts';
import { identitiesFor, type Identity } from '../template/index.ts';
import { sumExactly } from '../text/exact.ts';
import { cellPlace, sheetOf, type Sheet } from './sheet.ts';

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

/** An identity with the places of its operands in a sheet. */
export interface PlacedIdentity {
  identity: Identity;
  cells: readonly CellId[];
  left: Int32Array;
  right: Int32Array;
}

const placed = new Map<string, readonly PlacedIdentity[]>();

/** The identities that bind a report of these forms, ready to be held against sheets. */
export function placedIdentities(form: ReportForm): readonly PlacedIdentity[] {
  const key = `${form.requests}/${form.appeals}`;
  const known = placed.get(key);
  if (known) return known;
  const made = identitiesFor(form).map((identity) => ({
    identity,
    cells: [...identity.left, ...identity.right],
    left: Int32Array.from(identity.left, cellPlace),
    right: Int32Array.from(identity.right, cellPlace),
  }));
  placed.set(key, made);
  return made;
}

/** The sum of these places: NaN where an operand was not given, exact otherwise. */
export function sumPlaces(sheet: Sheet, places: Int32Array): number {
  let sum = 0;
  let whole = true;
  for (const place of places) {
    const value = sheet[place] ?? NaN;
    whole &&= Number.isSafeInteger(value);
    sum += value;
  }
  if (Number.isNaN(sum) || (whole && Number.isSafeInteger(sum))) return sum;
  return sumExactly(Array.from(places, (place) => sheet[place] ?? NaN));
}

function assess(sheet: Sheet, { identity, cells, left, right }: PlacedIdentity): Assessment {
  const { rule, at } = identity;
  const [leftSum, rightSum] = [sumPlaces(sheet, left), sumPlaces(sheet, right)];
  if (Number.isNaN(leftSum) || Number.isNaN(rightSum)) {
    const missing = cells.filter((id) => Number.isNaN(sheet[cellPlace(id)] ?? NaN));
    return { rule, at, result: 'not_assessable', left: null, right: null, difference: null, cells, missing };
  }
  const difference = sumExactly([leftSum, -rightSum]);
  const result = difference === 0 ? 'passed' : 'failed';
  return { rule, at, result, left: leftSum, right: rightSum, difference, cells, missing: [] };
}

/**
 * Holds every identity that binds a report of these forms against its cells (domain rules T3-ROW, T3-SUM, T3-BAL,
 * T4-SUM). With one operand missing or merely inferred an identity is not assessable: never passed, never failed.
 */
export function assessIdentities(form: ReportForm, cells: Cells): Assessment[] {
  const sheet = sheetOf(cells);
  return placedIdentities(form).map((identity) => assess(sheet, identity));
}

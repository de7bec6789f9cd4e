import type { CellId, Cells, ReportForm } from '../report/index.ts';
import { identitiesFor, type Identity } from '../template/index.ts';
import { sumExactly } from '../text/exact.ts';
import { cellPlace, sheetOf, testedSheet, type Sheet } from './sheet.ts';

export type AssessmentResult = 'failed' | 'passed' | 'not_assessable';

/** One identity of the form, held against one report. */
export interface Assessment {
  rule: Identity['rule'];
  /** Row, column or block the identity stands at. */
  at: string;
  result: AssessmentResult;
  /** Sums of both sides, exact; `null` where the identity could not be assessed, or the whole side was left blank. */
  left: number | null;
  right: number | null;
  /** Left minus right: the whole less its parts, what came in less what went out; a blank side counts as 0; `null` where the identity could not be assessed. */
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
function sumPlaces(sheet: Sheet, places: Int32Array): number {
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

/**
 * What both sides of a sum come to: the whole, or what came in, on the left, and its parts, or what went out, on the right. A side
 * that is blank throughout is `null` and counts as 0 in the difference.
 */
export interface Sides {
  left: number | null;
  right: number | null;
  /** Left minus right, exact. */
  difference: number;
}

const isFilled = (given: Sheet, places: Int32Array): boolean =>
  places.some((place) => !Number.isNaN(given[place] ?? NaN));

/**
 * Both sides of an identity; `null` where it is not assessable: an operand is absent, unreadable or inferred, or no operand
 * is a figure. Blank cells count as 0 beside figures.
 */
export function weighSides(
  { given, tested }: { given: Sheet; tested: Sheet },
  { identity, left: first, right: second }: PlacedIdentity,
): Sides | null {
  // A form's sum names its parts first; a difference is what the whole has more than they.
  const [left, right] = identity.rule === 'T3-BAL' ? [first, second] : [second, first];
  const [leftSum, rightSum] = [sumPlaces(tested, left), sumPlaces(tested, right)];
  if (Number.isNaN(leftSum) || Number.isNaN(rightSum)) return null;
  const [leftFilled, rightFilled] = [isFilled(given, left), isFilled(given, right)];
  if (!leftFilled && !rightFilled) return null;
  const difference = leftSum === rightSum ? 0 : sumExactly([leftSum, -rightSum]);
  return { left: leftFilled ? leftSum : null, right: rightFilled ? rightSum : null, difference };
}

function assess(sheets: { given: Sheet; tested: Sheet }, placed: PlacedIdentity): Assessment {
  const { rule, at } = placed.identity;
  const { cells } = placed;
  const sides = weighSides(sheets, placed);
  if (sides === null) {
    const missing = cells.filter((id) => Number.isNaN(sheets.given[cellPlace(id)] ?? NaN));
    return { rule, at, result: 'not_assessable', left: null, right: null, difference: null, cells, missing };
  }
  return { rule, at, result: sides.difference === 0 ? 'passed' : 'failed', ...sides, cells, missing: [] };
}

/**
 * Holds every identity that binds a report of these forms against its cells (domain rules T3-ROW, T3-SUM, T3-BAL,
 * T4-SUM). A blank cell counts as 0 beside a figure. With one operand absent, unreadable or merely inferred, or with no figure
 * at all, an identity is not assessable: never passed, never failed.
 */
export function assessIdentities(form: ReportForm, cells: Cells): Assessment[] {
  const given = sheetOf(cells);
  const sheets = { given, tested: testedSheet(cells, given) };
  return placedIdentities(form).map((identity) => assess(sheets, identity));
}

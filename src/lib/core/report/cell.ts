/**
 * How a cell came to its value. Only `reported`, `text_number`, `zero_word` and `corrected` are figures the agency gave; what is
 * `recognised` was read from a picture, and neither the form's sums nor a person have confirmed it.
 */
export const CELL_STATUSES = [
  'reported',
  'blank',
  'na_mark',
  'zero_word',
  'text_number',
  'text_only',
  'unreadable',
  'absent',
  'inferred',
  'recognised',
  'not_in_template',
  'corrected',
] as const;

export type CellStatus = (typeof CELL_STATUSES)[number];

/** Where a cell stands in its document: block, row and column count from 0; page and box only where the format has pages. */
export interface CellPlace {
  block: number;
  row: number;
  column: number;
  page: number | null;
  box: readonly [number, number, number, number] | null;
}

/**
 * One figure of a report. `value` is in the unit of the form (件, 项 or 万元); `null` is missing, and `status` says why.
 * Missing is never 0. `inferred` carries a value that the form's own identities force; nobody reported it.
 */
export interface Cell {
  value: number | null;
  status: CellStatus;
  /** The text as it stands in the document; `null` where the document has no such cell. */
  raw: string | null;
  at: CellPlace | null;
  /** Words that came with the number, or the candidates of an unreadable cell. */
  note?: string;
  /** Only where it was read from a picture: how sure that is, from 0 to 1. */
  sure?: number;
}

const GIVEN: ReadonlySet<CellStatus> = new Set(['reported', 'text_number', 'zero_word', 'corrected']);

/** True where the agency itself (or a person correcting the reading) gave the figure; false for inferred and for all that is missing. */
export function isGiven(status: CellStatus): boolean {
  return GIVEN.has(status);
}

/** True where the status goes with a number: given, inferred or seen in a picture. */
export function hasValue(status: CellStatus): boolean {
  return GIVEN.has(status) || status === 'inferred' || status === 'recognised';
}

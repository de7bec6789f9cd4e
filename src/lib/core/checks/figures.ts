import type { CellId } from '../report/index.ts';
import { REQUEST_COLUMNS, requestCell } from '../template/index.ts';
import { cellPlace, type Sheet } from './sheet.ts';

/** The given figure of a cell; NaN where there is none. Comparisons with NaN are false, so look at `allGiven` first. */
export function figureOf(sheet: Sheet, cell: CellId): number {
  return sheet[cellPlace(cell)] ?? NaN;
}

export function allGiven(...values: readonly number[]): boolean {
  return values.every((value) => !Number.isNaN(value));
}

/** The two kinds of documents of Table 2 and their cells, named once: this runs a million times. */
export const DOCUMENTS = (['regulations', 'normative_docs'] as const).map((kind) => ({
  kind,
  issued: `${kind}_issued` as const,
  repealed: `${kind}_repealed` as const,
  inForce: `${kind}_in_force` as const,
  disclosed: `${kind}_newly_disclosed` as const,
  disclosedTotal: `${kind}_disclosed_total` as const,
}));

/** The rows of the oldest form that count items. */
export const ITEMS = (['licensing', 'other_services', 'penalty', 'coercion', 'fee'] as const).map((kind) => ({
  prev: `${kind}_items_prev` as const,
  change: `${kind}_items_change` as const,
}));

/** The three blocks of Table 4; `parts` are the four results. */
export const APPEALS = (['review', 'suit_direct', 'suit_after_review'] as const).map((key) => ({
  key,
  pending: `${key}_pending` as const,
  total: `${key}_total` as const,
  parts: (['upheld', 'corrected', 'other', 'pending'] as const).map((result) => `${key}_${result}` as const),
}));

/** The requests carried over, by column of Table 3. */
export const CARRIED = REQUEST_COLUMNS.map(({ key }) => ({
  column: key,
  carriedIn: requestCell('carried_in', key),
  carriedOut: requestCell('carried_out', key),
}));

/** A rate as text, `12.3%`. */
export function percent(part: number, whole: number): string {
  return `${((100 * part) / whole).toFixed(1)}%`;
}

import type { CellId } from '../report/index.ts';
import { TEMPLATES, requestCell } from '../template/index.ts';
import { cellPlace, type Sheet } from './sheet.ts';

const id = (text: string): CellId => text as CellId;

/** The given figure of a cell; NaN where there is none. Comparisons with NaN are false, so look at `allGiven` first. */
export function figureOf(sheet: Sheet, cell: CellId | string): number {
  return sheet[cellPlace(id(cell))] ?? NaN;
}

export function allGiven(...values: readonly number[]): boolean {
  return values.every((value) => !Number.isNaN(value));
}

/** The two kinds of documents of Table 2 and their cells, named once: this runs a million times. */
export const DOCUMENTS = (['regulations', 'normative_docs'] as const).map((kind) => ({
  kind,
  issued: id(`${kind}_issued`),
  repealed: id(`${kind}_repealed`),
  inForce: id(`${kind}_in_force`),
  disclosed: id(`${kind}_newly_disclosed`),
  disclosedTotal: id(`${kind}_disclosed_total`),
}));

/** The rows of the form of 2019 that count items. */
export const ITEMS = (['licensing', 'other_services', 'penalty', 'coercion', 'fee'] as const).map((kind) => ({
  prev: id(`${kind}_items_prev`),
  change: id(`${kind}_items_change`),
}));

/** The three blocks of Table 4; `parts` are the four results. */
export const APPEALS = (['review', 'suit_direct', 'suit_after_review'] as const).map((key) => ({
  key,
  pending: id(`${key}_pending`),
  total: id(`${key}_total`),
  parts: ['upheld', 'corrected', 'other', 'pending'].map((result) => id(`${key}_${result}`)),
}));

/** The requests carried over, by column of Table 3. */
export const CARRIED = TEMPLATES['2021'].requests.columns.map(({ key }) => ({
  column: key,
  carriedIn: requestCell('carried_in', key),
  carriedOut: requestCell('carried_out', key),
}));

/** A rate as text, `12.3%`. */
export function percent(part: number, whole: number): string {
  return `${((100 * part) / whole).toFixed(1)}%`;
}

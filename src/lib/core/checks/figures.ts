import type { CellId } from '../report/index.ts';
import { cellPlace, type Sheet } from './sheet.ts';

const id = (text: string): CellId => text as CellId;

/** The given figure of a cell; NaN where there is none. Comparisons with NaN are false, so look at `allGiven` first. */
export function figureOf(sheet: Sheet, cell: CellId | string): number {
  return sheet[cellPlace(id(cell))] ?? NaN;
}

export function allGiven(...values: readonly number[]): boolean {
  return values.every((value) => !Number.isNaN(value));
}

/** The two kinds of documents of Table 2. */
export const DOCUMENT_KINDS = ['regulations', 'normative_docs'] as const;

/** The rows of the form of 2019 that count items. */
export const ITEM_KINDS = ['licensing', 'other_services', 'penalty', 'coercion', 'fee'] as const;

/** The three blocks of Table 4. */
export const APPEAL_KEYS = ['review', 'suit_direct', 'suit_after_review'] as const;

/** A rate as text, `12.3%`. */
export function percent(part: number, whole: number): string {
  return `${((100 * part) / whole).toFixed(1)}%`;
}

import { isNumberLike, squash } from '../text/index.ts';
import { NUMBERED_OTHER_WORDS } from '../text/patterns-tables.ts';
import type { RowKey } from '../template/index.ts';
import { REQUEST_ROW_ORDER, couldBe, labelRow, type LabelledRow } from './row-labels.ts';
import type { Row } from './rows.ts';

export interface MatchedRow extends LabelledRow {
  key: RowKey;
  byPosition: boolean;
}

export interface RequestRows {
  matched: readonly MatchedRow[];
  /** A second row for the same place in the form. */
  repeated: readonly LabelledRow[];
  subtotals: readonly LabelledRow[];
  unknown: readonly LabelledRow[];
}

const orderOf = (key: RowKey): number => REQUEST_ROW_ORDER.indexOf(key);

/** 其他 without its ordinal is the third row of 其他处理 only where one of the two before it is there. */
function isBareOther({ label, match }: LabelledRow, used: ReadonlySet<RowKey>): boolean {
  if (match.key !== 'other_misc' || NUMBERED_OTHER_WORDS.test(squash(label))) return false;
  return !used.has('other_no_correction') && !used.has('other_fee_unpaid');
}

/** A row with figures, or a named row whose cells are there but empty. */
function isDataRow({ match, values }: LabelledRow): boolean {
  if (values.some(({ text }) => isNumberLike(text))) return true;
  return (match.kind === 'row' || match.kind === 'weak') && values.length >= 7;
}

const hasFigures = ({ values }: LabelledRow): boolean => values.some(({ text }) => isNumberLike(text));

/** A row without figures right above one of the same name is the caption of a piece of the table. */
const isCaption = (before: (LabelledRow & { key: RowKey | null }) | undefined, key: RowKey): boolean =>
  before?.key === key && !hasFigures(before);

/** The stretch of rows that is Table 3: from its first named row with figures to its last, and what follows up to Table 4. */
function requestStretch(rows: readonly Row[], isBorder: (row: Row) => boolean): LabelledRow[] {
  const labelled = rows.map(labelRow);
  const named = (entry: LabelledRow): boolean => entry.match.kind === 'row' && isDataRow(entry);
  const first = labelled.findIndex(named);
  if (first === -1) return [];
  const stretch: LabelledRow[] = [];
  for (const entry of labelled.slice(first)) {
    if (isBorder(entry.row)) break;
    if (isDataRow(entry)) stretch.push(entry);
  }
  return stretch;
}

/** Gives nameless rows the places that are left over exactly between two named neighbours. */
function placeByNeighbours(
  entries: readonly (LabelledRow & { key: RowKey | null })[],
  order: readonly RowKey[],
): MatchedRow[] {
  const placed: MatchedRow[] = [];
  const taken = new Set(entries.map(({ key }) => key));
  entries.forEach((entry, index) => {
    if (entry.key !== null) {
      placed.push({ ...entry, key: entry.key, byPosition: false });
      return;
    }
    const before = entries.slice(0, index).findLast(({ key }) => key !== null)?.key ?? null;
    const beforeIndex = entries.slice(0, index).findLastIndex(({ key }) => key !== null);
    const afterOffset = entries.slice(index).findIndex(({ key }) => key !== null);
    const after = afterOffset === -1 ? null : (entries[index + afterOffset]?.key ?? null);
    if (before === null || after === null) return;
    const free = order.slice(order.indexOf(before) + 1, order.indexOf(after));
    const nameless = index + afterOffset - beforeIndex - 1;
    const key = free[index - beforeIndex - 1];
    const fits = entry.label === '' || (key !== undefined && couldBe(entry.label, key));
    if (free.length === nameless && key !== undefined && !taken.has(key) && fits)
      placed.push({ ...entry, key, byPosition: true });
  });
  return placed;
}

/** Matches the rows of Table 3 to the form. `order` gives the rows of the form once it is known which form it is. */
export function matchRequestRows(
  rows: readonly Row[],
  isBorder: (row: Row) => boolean,
  orderFor: (keys: ReadonlySet<RowKey>) => readonly RowKey[],
): RequestRows {
  const repeated: LabelledRow[] = [];
  const subtotals: LabelledRow[] = [];
  const entries: (LabelledRow & { key: RowKey | null })[] = [];
  const used = new Set<RowKey>();
  let last = -1;
  for (const entry of requestStretch(rows, isBorder)) {
    const { kind, key } = entry.match;
    if (kind === 'subtotal' || kind === 'group') subtotals.push(entry);
    else if (key === null) entries.push({ ...entry, key: null });
    else if (kind === 'weak' && (orderOf(key) < last || isBareOther(entry, used)))
      entries.push({ ...entry, key: null });
    else if (isCaption(entries.at(-1), key) && hasFigures(entry)) entries.splice(-1, 1, { ...entry, key });
    else if (used.has(key)) repeated.push(entry);
    else {
      used.add(key);
      last = Math.max(last, orderOf(key));
      entries.push({ ...entry, key });
    }
  }
  // 其他处理 with figures above its own rows is the subtotal of a group, not the one row of a form without them.
  const parts: readonly RowKey[] = ['other_no_correction', 'other_fee_unpaid', 'other_misc'];
  const groupSum = entries.findIndex(({ key }) => key === 'other_total');
  if (groupSum !== -1 && parts.some((part) => used.has(part))) {
    subtotals.push(...entries.splice(groupSum, 1));
    used.delete('other_total');
  }
  const matched = placeByNeighbours(entries, orderFor(used));
  const unknown = entries.filter((entry) => !matched.some(({ row }) => row === entry.row));
  return { matched, repeated, subtotals, unknown };
}

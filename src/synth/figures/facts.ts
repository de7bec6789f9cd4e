import type { CellId } from '../../lib/core/report/index.ts';
import { ALL_CELLS, requestCell, templateOf, type RowKey } from '../../lib/core/template/index.ts';

/**
 * What happened at a body in a year: one whole number for every cell of both forms, in the order of `ALL_CELLS`; the two
 * amounts in 分 (a millionth of 万元), so that every sum is exact. A form prints its own part of it.
 */
export type Facts = Float64Array;

/** 万元 in 分. */
export const WAN_YUAN = 1_000_000;

const slots = new Map(ALL_CELLS.map((id, slot) => [id, slot]));

/** Where a cell stands in `Facts`. */
export function slotOf(id: CellId | string): number {
  const slot = slots.get(id as CellId);
  if (slot === undefined) throw new Error(`unknown cell: ${id}`);
  return slot;
}

/** The applicants of Table 3 without their total, which stands behind them. */
export const APPLICANTS = templateOf('2021').requests.columns.length - 1;
const ROW = APPLICANTS + 1;

const rowSlot = (key: RowKey): number => slotOf(requestCell(key, 'natural_person'));

export const RECEIVED = rowSlot('received_new');
export const CARRIED_IN = rowSlot('carried_in');
export const CONCLUDED = rowSlot('concluded_total');
export const CARRIED_OUT = rowSlot('carried_out');
/** The one row of other handling on the form of 2019. */
export const OTHER_TOTAL = rowSlot('other_total');

/** The first cell of each outcome row of the form of 2021, in its order. */
export const OUTCOMES: readonly { key: string; slot: number }[] = templateOf('2021')
  .requests.rows.filter(({ key }) => !['received_new', 'carried_in', 'concluded_total', 'carried_out'].includes(key))
  .map(({ key }) => ({ key, slot: rowSlot(key) }));

/** Fills the total of one row of Table 3 from its applicants. */
export function totalRow(facts: Facts, row: number): void {
  let sum = 0;
  for (let column = 0; column < APPLICANTS; column += 1) sum += facts[row + column] ?? 0;
  facts[row + APPLICANTS] = sum;
}

/** Cells of `count` rows of Table 3 from a row on. */
export const rowsLength = (count: number): number => count * ROW;

export const newFacts = (): Facts => new Float64Array(ALL_CELLS.length);

/** Adds the facts of one body to a sum over bodies. */
export function addFacts(sum: Facts, facts: Facts): void {
  for (let slot = 0; slot < sum.length; slot += 1) sum[slot] = (sum[slot] ?? 0) + (facts[slot] ?? 0);
}

/** Takes the facts of one body out of a sum over bodies. */
export function subtractFacts(sum: Facts, facts: Facts): void {
  for (let slot = 0; slot < sum.length; slot += 1) sum[slot] = (sum[slot] ?? 0) - (facts[slot] ?? 0);
}

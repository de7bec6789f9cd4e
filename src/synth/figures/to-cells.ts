import type { CellId, ReportForm, MutableCells } from '../../lib/core/report/index.ts';
import { isAmountCell, owedCells } from '../../lib/core/template/index.ts';
import { WAN_YUAN, slotOf, type Facts } from './facts.ts';

/** A figure of `Facts` in the unit of its cell. */
export function factOf(facts: Facts, id: CellId): number {
  const value = facts[slotOf(id)] ?? 0;
  return isAmountCell(id) ? value / WAN_YUAN : value;
}

/** The cells a report of these forms prints, all plainly reported. */
export function toCells(facts: Facts, form: ReportForm): MutableCells {
  const cells: MutableCells = {};
  for (const id of owedCells(form)) cells[id] = { value: factOf(facts, id), status: 'reported', raw: null, at: null };
  return cells;
}

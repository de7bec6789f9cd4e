import { REQUEST_COLUMNS, isCellId, type CellId, type ColumnKey } from '../core/template/index.ts';
import { indicatorOf, type IndicatorId } from './catalog.ts';
import type { Terms } from './types.ts';

/** The columns of Table 3 in the order of the form: the kinds of applicants, and their total. */
export const COLUMN_KEYS: readonly ColumnKey[] = REQUEST_COLUMNS.map(({ key }) => key);

function inColumn(cells: readonly CellId[], column: ColumnKey): CellId[] {
  return cells.map((cell) => {
    const id = cell.replace(/\.total$/, `.${column}`);
    if (!isCellId(id)) throw new Error(`unknown cell: ${id}`);
    return id;
  });
}

/** What is counted by an indicator of Table 3, in one column of it instead of the total's. */
export function termsByApplicant(id: IndicatorId, column: ColumnKey): Terms {
  const { table, sums } = indicatorOf(id).numerator;
  return {
    table,
    sums: sums.map(({ forms, add, subtract }) => ({
      forms,
      add: inColumn(add, column),
      subtract: inColumn(subtract, column),
    })),
  };
}

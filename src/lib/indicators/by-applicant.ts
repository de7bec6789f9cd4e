import type { CellId } from '../core/report/index.ts';
import { APPLICANT_KEYS, indicatorOf } from './catalog.ts';
import type { IndicatorId, Terms } from './types.ts';

/** The columns of Table 3 in the order of the form: six kinds of applicants, and their total. */
export const APPLICANT_COLUMNS: readonly string[] = [...APPLICANT_KEYS, 'total'];

const inColumn = (cells: readonly CellId[], column: string): CellId[] =>
  cells.map((cell) => cell.replace(/\.total$/, `.${column}`) as CellId);

/** What is counted by an indicator of Table 3, in one column of it instead of the total's. */
export function termsByApplicant(id: IndicatorId, column: string): Terms {
  return indicatorOf(id).numerator.map(({ add, subtract = [] }) => ({
    add: inColumn(add, column),
    subtract: inColumn(subtract, column),
  }));
}

import { REQUEST_COLUMNS } from '../template/index.ts';
import { parseNumberCell } from '../text/index.ts';
import type { RowCell } from './rows.ts';

/** True where the last of seven figures is the sum of the others, blanks counting for nothing. */
export function addsUp(cells: readonly RowCell[]): boolean {
  const figures = cells.map(({ raw, text }) => (text === '' ? 0 : parseNumberCell(raw).value));
  const sum = figures.slice(0, -1).reduce<number>((total, figure) => total + (figure ?? NaN), 0);
  return figures.length === REQUEST_COLUMNS.length && sum === figures.at(-1);
}

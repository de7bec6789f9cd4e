import { REQUEST_COLUMNS } from '../template/index.ts';
import { parseNumberCell } from '../text/index.ts';
import { isAscending, type RequestOrder } from './head-order.ts';
import type { RowCell } from './rows.ts';

/** True where the last of seven figures is the sum of the others, blanks counting for nothing. */
export function addsUp(cells: readonly RowCell[]): boolean {
  const figures = cells.map(({ raw, text }) => (text === '' ? 0 : parseNumberCell(raw).value));
  const sum = figures.slice(0, -1).reduce<number>((total, figure) => total + (figure ?? NaN), 0);
  return figures.length === REQUEST_COLUMNS.length && sum === figures.at(-1);
}

/**
 * True where the head of the total is read in another place than the last, and the sums of the rows say that the total is the
 * last all the same: heads of two levels do not always stand in one line.
 */
export function isTotalLast(rows: readonly (readonly RowCell[])[], { places, printed }: RequestOrder): boolean {
  const last = REQUEST_COLUMNS.length - 1;
  if (printed > last + 1 || places[last] === last || !isAscending(places.slice(0, last))) return false;
  const figures = rows.map((cells) => cells.filter(({ text }) => text !== ''));
  const asHeads = figures.filter((cells) => addsUp(places.flatMap((place) => cells[place] ?? [])));
  return figures.filter(addsUp).length > asHeads.length;
}

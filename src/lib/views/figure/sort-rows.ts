export type SortOrder = 'ascending' | 'descending';

/** The column by which a table is ordered. */
export interface Sorting<Column extends string> {
  by: Column;
  order: SortOrder;
}

/** The same column again turns the order round; another one begins with the largest first. */
export function nextSorting<Column extends string>(now: Sorting<Column>, by: Column): Sorting<Column> {
  return { by, order: now.by === by && now.order === 'descending' ? 'ascending' : 'descending' };
}

/**
 * Rows by a number; equal ones keep the order they came in, those without a number stand last in either order, and
 * `first` ones, if any, stand above all others.
 */
export function sortRows<Row>(
  rows: readonly Row[],
  numberOf: (row: Row) => number | null,
  order: SortOrder,
  first: (row: Row) => boolean = () => false,
): Row[] {
  const sign = order === 'descending' ? -1 : 1;
  return [...rows].sort((a, b) => {
    const ahead = Number(first(b)) - Number(first(a));
    if (ahead !== 0) return ahead;
    const [left, right] = [numberOf(a), numberOf(b)];
    if (left === null || right === null) return Number(left === null) - Number(right === null);
    return sign * (left - right);
  });
}

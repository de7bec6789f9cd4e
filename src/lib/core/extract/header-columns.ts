import { squash } from '../text/index.ts';
import { REQUEST_COLUMN_WORDS } from '../text/patterns-tables.ts';
import type { Row } from './rows.ts';

/** The grid columns under the seven headers of Table 3, where one row of the grid names all seven once; else `null`. */
export function findRequestColumns(rows: readonly Row[]): number[] | null {
  for (const { cells } of rows) {
    const columns = REQUEST_COLUMN_WORDS.map(({ words }) => {
      const hits = cells.filter(({ text }) => words.test(squash(text)));
      return hits.length === 1 ? (hits[0]?.at.column ?? -1) : -1;
    });
    if (columns.every((column) => column >= 0)) return columns;
  }
  return null;
}

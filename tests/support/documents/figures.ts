import type { CellId, FormYear } from '../../../src/lib/core/report/index.ts';
import {
  isAmountCell,
  requestCell,
  templateOf,
  cellsOfTable,
  type RowKey,
} from '../../../src/lib/core/template/index.ts';

/** A row of pseudo-random whole numbers below `limit`, the same for the same seed. */
export function seededNumbers(seed: number): (limit: number) => number {
  let state = seed >>> 0 || 1;
  return (limit) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}

/**
 * The figures of a report in which every identity holds; the same for the same seed. Most cells of a real one are 0; in a
 * `dense` one few are, so that a figure that moves is seen.
 */
export function inventFigures(year: FormYear, seed: number, dense = false): Map<CellId, number> {
  const next = seededNumbers(seed);
  const { requests, appeals } = templateOf(year);
  const figures = new Map<CellId, number>();
  for (const id of cellsOfTable(templateOf(year), 'proactive'))
    figures.set(id, isAmountCell(id) ? next(9_000_000) / 1e4 : next(400));
  const rows = requests.rows.map(({ key }) => key);
  const parts = requests.columns.map(({ key }) => key).filter((key) => key !== 'total');
  for (const [index, column] of parts.entries()) {
    const set = (row: RowKey, value: number) => figures.set(requestCell(row, column), value);
    const outcomes = rows.slice(2, -2).map((row) => {
      const value = next(3) > 0 && !dense ? 0 : next(index === 0 ? 120 : 9);
      set(row, value);
      return value;
    });
    const concluded = outcomes.reduce((sum, value) => sum + value, 0);
    const carriedOut = next(5);
    const carriedIn = Math.min(next(4), concluded + carriedOut);
    set('concluded_total', concluded);
    set('carried_out', carriedOut);
    set('carried_in', carriedIn);
    set('received_new', concluded + carriedOut - carriedIn);
  }
  for (const row of rows) {
    const sum = parts.reduce((total, column) => total + (figures.get(requestCell(row, column)) ?? 0), 0);
    figures.set(requestCell(row, 'total'), sum);
  }
  for (const { columns } of appeals.blocks) {
    const values = columns.slice(0, -1).map(() => next(12));
    columns.forEach(({ cell }, at) => figures.set(cell, values[at] ?? values.reduce((sum, value) => sum + value, 0)));
  }
  return figures;
}

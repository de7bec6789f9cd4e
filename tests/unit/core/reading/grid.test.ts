import { expect, test } from 'vitest';
import { makeSpanTable, makeTable, type SpanCell } from '../../../../src/lib/core/reading/grid.ts';

const cell = (text: string, rows = 1, columns = 1, column?: number): SpanCell => ({
  text,
  rows,
  columns,
  ...(column === undefined ? {} : { column }),
});
const told = (rows: SpanCell[][]): string[] | undefined =>
  makeSpanTable(rows, 0)?.rows.map((row) => row.map(({ text, fill }) => `${fill[0]}${text}`).join(' '));

test('short rows are filled up with padding, texts are trimmed', () => {
  const { rows } = makeTable([[' a ', 'b'], ['c']], 3);
  expect(rows.map((row) => row.map(({ text, fill }) => [text, fill]))).toEqual([
    [
      ['a', 'own'],
      ['b', 'own'],
    ],
    [
      ['c', 'own'],
      ['', 'padding'],
    ],
  ]);
  expect(rows[1]?.[1]?.at).toEqual({ block: 3, row: 1, column: 1, page: null, box: null });
  expect(makeTable([], 0).rows).toEqual([]);
});

test('a merged cell repeats its text over its span, the next one takes the first free place', () => {
  expect(told([[cell('a', 2), cell('b', 1, 2)], [cell('c'), cell('d')], [cell('e')]])).toEqual([
    'oa ob sb',
    'sa oc od',
    'oe p p',
  ]);
});

test('a span never leaves the table, and one of nothing is one of one', () => {
  expect(told([[cell('a', 9, 0), cell('b', 0, 1)], [cell('c')]])).toEqual(['oa ob', 'sa oc']);
});

test('a cell stands where the file says, never left of the one before it', () => {
  expect(told([[cell('a', 1, 1, 1), cell('b', 1, 1, 0), cell('c', 1, 1, 4)]])).toEqual(['p oa ob p oc']);
});

test('where two spans meet the first one stays', () => {
  expect(told([[cell('a'), cell('b', 2)], [cell('c', 1, 2)]])).toEqual(['oa ob', 'oc sb']);
});

test('page and box of a cell go with every square of it', () => {
  const table = makeSpanTable([[{ ...cell('a', 1, 2), page: 4, box: [1, 2, 3, 4] }]], 7);
  expect(table?.rows[0]?.map(({ at }) => at)).toEqual([
    { block: 7, row: 0, column: 0, page: 4, box: [1, 2, 3, 4] },
    { block: 7, row: 0, column: 1, page: 4, box: [1, 2, 3, 4] },
  ]);
});

test('a row is at most 500 wide, and a table has at most 100 000 cells', () => {
  expect(makeSpanTable([[cell('a', 1, 9999), cell('b')]], 0)?.rows[0]).toHaveLength(500);
  const tall = (rows: number) => Array.from({ length: rows }, () => [cell('a', 1, 500)]);
  expect(makeSpanTable(tall(200), 0)?.rows).toHaveLength(200);
  expect(makeSpanTable(tall(201), 0)).toBeNull();
});

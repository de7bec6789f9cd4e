import { expect, test } from 'vitest';
import { solveFusedRows, type FusedRow } from '../../../../src/lib/core/extract/solve-fused.ts';
import type { Cell, CellId } from '../../../../src/lib/core/report/index.ts';
import { cellsOfTable, templateOf, type RowKey } from '../../../../src/lib/core/template/index.ts';

const FORM = templateOf('2021');
const zero: Cell = { value: 0, status: 'reported', raw: '0', at: null };
/** Every cell of Table 3 at nought, but those of these rows, which are to be cut. */
const cellsWithout = (rows: readonly RowKey[], changes: Partial<Record<CellId, number>> = {}) =>
  new Map<CellId, Cell>(
    cellsOfTable(FORM, 'requests')
      .filter((id) => !rows.some((row) => id.startsWith(`${row}.`)))
      .map((id) => [id, { ...zero, value: changes[id] ?? 0 }]),
  );
const way = (natural: string, rest: string, total: string) => [
  natural,
  ...Array.from({ length: 5 }, () => rest),
  total,
];
const row = (key: RowKey, ways: string[][], more = false) => ({ key, ways, more }) as unknown as FusedRow;
const solved = (rows: FusedRow[], changes: Partial<Record<CellId, number>> = {}) =>
  [
    ...solveFusedRows(
      rows,
      cellsWithout(
        rows.map(({ key }) => key),
        changes,
      ),
      FORM,
    ),
  ].map(([key, texts]) => `${key} ${texts.join(' ')}`);
const [ONE, TWELVE] = [way('1', '0', '1'), way('12', '0', '12')];
/** Twelve requests that came in and were granted, but for the rows that are to be cut. */
const DONE = {
  'received_new.natural_person': 12,
  'received_new.total': 12,
  'concluded_total.natural_person': 12,
  'concluded_total.total': 12,
};

test('of two cuts the columns allow one', () => {
  expect(solved([row('granted', [ONE, TWELVE])], DONE)).toEqual(['granted 12 0 0 0 0 0 12']);
});

test('where the columns allow none, rows of one digit a cell stand', () => {
  expect(solved([row('granted', [ONE, TWELVE])])).toEqual([]);
  expect(solved([row('granted', [ONE])])).toEqual(['granted 1 0 0 0 0 0 1']);
  expect(solved([row('granted', [TWELVE])])).toEqual([]);
});

test('where the columns allow several, only rows with one way are certain', () => {
  const either = (key: RowKey) => row(key, [way('0', '0', '0'), TWELVE]);
  expect(solved([either('granted'), either('refused_third_party')], DONE)).toEqual([]);
});

test('with a row that has no cut, or too many, the others stand where nothing contradicts them', () => {
  expect(solved([row('granted', [TWELVE]), row('carried_in', [])], DONE)).toEqual(['granted 12 0 0 0 0 0 12']);
  expect(solved([row('granted', [way('13', '0', '13')]), row('carried_in', [])], DONE)).toEqual([]);
  expect(solved([row('granted', [ONE, TWELVE]), row('carried_in', [ONE, TWELVE], true)], DONE)).toEqual([]);
});

test('nothing to cut needs no choice', () => expect(solved([], {})).toEqual([]));

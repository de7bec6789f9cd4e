import { describe, expect, test } from 'vitest';
import { fitValues, placeMerged, placePair, shapeOf } from '../../../../src/lib/core/extract/fit-values.ts';
import type { RowCell } from '../../../../src/lib/core/extract/rows.ts';

/** Cells of one row: a text at each column, `.` for a blank, `=` for a repeat of the cell before, `-` for padding. */
const row = (...texts: string[]): RowCell[] =>
  texts.map((text, column) => {
    const fill = text === '=' ? 'span' : text === '-' ? 'padding' : 'own';
    const words = '.=-'.includes(text) ? '' : text;
    return { text: words, raw: words, fill, at: { block: 0, row: 0, column, page: null, box: null } };
  });
const told = (cells: readonly RowCell[] | null) => cells?.map(({ text, at }) => `${at.column}:${text}`) ?? null;

test('the shape of a full row is the columns of its figures', () => {
  expect(shapeOf(row('1', '.', '2'), 2)).toEqual([0, 2]);
  expect(shapeOf(row('1', '.', '2'), 3)).toBeNull();
});

describe('the values of a row', () => {
  test('are its figures where they are as many as the columns', () => {
    expect(told(fitValues(row('1', '.', '2'), 2))).toEqual(['0:1', '2:2']);
  });

  test('are its cells where it has as many cells as columns and no other row tells more', () => {
    expect(told(fitValues(row('1', '.', '2'), 3))).toEqual(['0:1', '1:', '2:2']);
    expect(fitValues(row('1', '.', '2', '.'), 3)).toBeNull();
  });

  test('are the columns that full rows fill, provided that all of them agree', () => {
    const values = row('1', '.', '.', '2');
    expect(told(fitValues(values, 3, [[0, 1, 3]]))).toEqual(['0:1', '1:', '3:2']);
    expect(fitValues(values, 3, [[0, 1, 2]])).toBeNull();
    expect(
      fitValues(values, 3, [
        [0, 1, 3],
        [0, 2, 3],
      ]),
    ).toBeNull();
    expect(
      told(
        fitValues(values, 3, [
          [0, 1, 3],
          [0, 1, 2],
        ]),
      ),
    ).toEqual(['0:1', '1:', '3:2']);
    expect(fitValues(values, 3, [[0, 3, 9]])).toBeNull();
  });

  test('are none of certain place where there are too many or too few', () => {
    expect(fitValues(row('1', '2', '3'), 2)).toBeNull();
    expect(fitValues(row('1'), 2)).toBeNull();
    expect(told(fitValues(row('.', '.', '.'), 2))).toEqual(['0:', '1:']);
  });
});

describe('merged blanks', () => {
  test('stand for each of the columns they span; a figure that spans has no certain place', () => {
    expect(told(placeMerged(row('1', '.', '=', '2'), [[0, 1, 2, 3]]))).toEqual(['0:1', '1:', '2:', '3:2']);
    const spanning = row('1', '2', '=', '3').map((cell) => (cell.fill === 'span' ? { ...cell, text: '2' } : cell));
    expect(placeMerged(spanning, [[0, 1, 2, 3]])).toBeNull();
  });

  test('are not placed where a figure stands outside the columns, where one is padding, or where there is no figure', () => {
    expect(placeMerged(row('1', '.', '2'), [[0, 1]])).toBeNull();
    expect(placeMerged(row('1', '.', '-'), [[0, 1, 2]])).toBeNull();
    expect(placeMerged(row('.', '='), [[0, 1]])).toBeNull();
    expect(told(placeMerged(row('题', '1', '.'), [[1, 2]]))).toEqual(['1:1', '2:']);
    expect(placeMerged(row('1', '2'), [])).toBeNull();
  });
});

test('two equal figures alone are the first column and the total, with blanks between', () => {
  expect(placePair(row('3', '3'), 4)?.map(({ text }) => text)).toEqual(['3', '', '', '3']);
  expect(placePair(row('3', '4'), 4)).toBeNull();
  expect(placePair(row('3', '3', '3'), 4)).toBeNull();
  expect(placePair(row('3'), 4)).toBeNull();
  expect(placePair(row('3', '3'), 2)).toBeNull();
});

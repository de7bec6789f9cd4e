import { describe, expect, test } from 'vitest';
import { blocksOfSheet, type SheetCell, type SheetRow } from '../../../../src/lib/core/reading/sheet.ts';

const cell = (text: string, column: number, rows = 1, columns = 1): SheetCell => ({ text, rows, columns, column });
const row = (at: number, ...cells: SheetCell[]): SheetRow => ({ row: at, cells });
const told = (...rows: SheetRow[]) =>
  blocksOfSheet(rows, 5)?.map((block) =>
    block.kind === 'table'
      ? block.rows.map((line) => line.map(({ text }) => text).join('|'))
      : `${block.kind[0]} ${block.text}`,
  );

describe('a cell alone in its row', () => {
  test.each([
    ['一、总体情况', 'h 一、总体情况'],
    ['云杉县财政局2023年度报告', 'h 云杉县财政局2023年度报告'],
    ['已公开。', 'p 已公开。'],
    ['已公开;', 'p 已公开;'],
    ['字'.repeat(41), `p ${'字'.repeat(41)}`],
    ['字'.repeat(40), ['字'.repeat(40)]],
    ['一、其他', ['一、其他']],
    ['规章', ['规章']],
    ['3;', ['3;']],
  ])('%s', (text, block) => expect(told(row(0, cell(text, 0)))).toEqual([block]));

  test('is a line a line, blank ones left out', () => {
    expect(told(row(0, cell('已公开。\n \n已答复。', 0)))).toEqual(['p 已公开。', 'p 已答复。']);
  });
});

test('neighbouring rows are one table, with the blank places between their cells', () => {
  expect(told(row(2, cell('a', 1), cell('b', 3)), row(3, cell('c', 2)))).toEqual([['a||b', '|c|']]);
});

test('a row left free makes two tables, one covered by a merged cell does not', () => {
  expect(told(row(0, cell('a', 0)), row(2, cell('b', 0)))).toEqual([['a'], ['b']]);
  expect(told(row(0, cell('a', 0, 2), cell('c', 1)), row(2, cell('b', 0), cell('d', 1)))).toEqual([['a|c', 'b|d']]);
  expect(told(row(0, cell('a', 0, 2, 2), cell('x', 2)), row(1, cell('y', 2)))).toEqual([['a|a|x', 'a|a|y']]);
});

test('a merged cell covers no row below it where a row it covers holds nothing else', () => {
  expect(
    told(
      row(0, cell('信息内容', 0, 2), cell('件数', 1, 2)),
      row(2, cell('规章', 0), cell('3', 1)),
      row(3, cell('行政许可', 0), cell('5', 1)),
    ),
  ).toEqual([['信息内容|件数', '规章|3', '行政许可|5']]);
});

test('lines stand between tables, rows without cells are passed over', () => {
  expect(told(row(0, cell('a', 0)), row(1), row(1, cell('已公开。', 0)), row(2, cell('b', 0)))).toEqual([
    ['a'],
    'p 已公开。',
    ['b'],
  ]);
  expect(told()).toEqual([]);
});

test('blocks are counted on from where the sheet begins', () => {
  const blocks = blocksOfSheet([row(0, cell('已公开。', 0)), row(1, cell('a', 0), cell('b', 1))], 5) ?? [];
  expect(blocks.map((block) => (block.kind === 'table' ? block.rows[0]?.[1]?.at : block.at))).toEqual([
    { block: 5, row: 0, column: 0, page: null, box: null },
    { block: 6, row: 0, column: 1, page: null, box: null },
  ]);
});

test('a box of more than 100 000 places is refused', () => {
  const wide = (columns: number) => [row(0, cell('a', 0), cell('b', columns - 1)), row(1, cell('c', 0))];
  expect(blocksOfSheet(wide(50_001), 0)).toBeNull();
  expect(blocksOfSheet([...wide(50_001), row(2, cell('已公开。', 0))], 0)).toBeNull();
});

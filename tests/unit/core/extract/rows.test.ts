import { expect, test } from 'vitest';
import { listRows, rawValues, rowText } from '../../../../src/lib/core/extract/rows.ts';
import { readTextBlocks } from '../../../../src/lib/core/reading/text.ts';

test('the rows of all tables, each with its block, as written and tidied', () => {
  const rows = listRows(readTextBlocks('前\n规章\t３ \n行政许可\t\t5\n后\n行政处罚\t7'));
  expect(rows.map(({ block, loose, fused }) => [block, loose, fused])).toEqual([
    [1, false, false],
    [1, false, false],
    [3, false, false],
  ]);
  expect(rows[0]?.cells.map(({ raw, text, fill }) => [raw, text, fill])).toEqual([
    ['规章', '规章', 'own'],
    ['３', '3', 'own'],
    ['', '', 'padding'],
  ]);
  expect(rows.map(rowText)).toEqual(['规章 3', '行政许可 5', '行政处罚 7']);
  expect(rawValues(rows[1]?.cells ?? [])).toEqual(['行政许可', '5']);
});

test('the words of a merged cell are told once', () => {
  const at = { block: 0, row: 0, column: 0, page: null, box: null };
  const cell = (text: string, fill: 'own' | 'span') => ({ raw: text, text, fill, at });
  expect(
    rowText({ cells: [cell('甲', 'own'), cell('甲', 'span'), cell('', 'own')], block: 0, loose: false, fused: false }),
  ).toBe('甲');
});

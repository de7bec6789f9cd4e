import { expect, test } from 'vitest';
import { joinBlocks } from '../../../../src/lib/core/extract/stream.ts';
import { readTextBlocks } from '../../../../src/lib/core/reading/text.ts';

test('blocks and cells are lines of one text, and each character knows where it came from', () => {
  const stream = joinBlocks(readTextBlocks('一、总体情况\n本局　 公开。\n规章\t３\n行政许可\t5\t7'));
  expect(stream.text).toBe('一、总体情况\n本局 公开。\n规章\n3\n行政许可\n5\n7\n');
  const placeOf = (text: string) => {
    const { block, row, column } = stream.placeAt(stream.text.indexOf(text));
    return [block, row, column];
  };
  expect(['一、', '况', '本局', '规章', '3', '行政', '7'].map(placeOf)).toEqual([
    [0, 0, 0],
    [0, 0, 0],
    [1, 0, 0],
    [2, 0, 0],
    [2, 0, 1],
    [2, 1, 0],
    [2, 1, 2],
  ]);
});

test('a text of nothing has one place', () => {
  expect(joinBlocks({ blocks: [] }).placeAt(3)).toEqual({ block: 0, row: 0, column: 0, page: null, box: null });
});

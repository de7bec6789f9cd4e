import { expect, test } from 'vitest';
import { readCsv } from '../../../../src/lib/core/reading/csv.ts';

const told = (text: string) => {
  const read = readCsv(new TextEncoder().encode(text));
  if ('code' in read) return read.code;
  return read.flatMap(({ blocks }) =>
    blocks.map((block) =>
      block.kind === 'table' ? block.rows.map((row) => row.map((cell) => cell.text).join('|')) : block.text,
    ),
  );
};

test.each([
  ['commas', ','],
  ['semicolons', ';'],
  ['tabs', '\t'],
  ['bars', '|'],
])('cells between %s', (_, sign) => {
  expect(
    told(
      [
        ['规章', ' 0 ', '1'],
        ['行政许可', '', '3'],
      ]
        .map((row) => row.join(sign))
        .join('\r\n'),
    ),
  ).toEqual([['规章|0|1', '行政许可||3']]);
});

test('quotes hold signs and line breaks; a mark at the beginning is no text', () => {
  expect(told('\ufeff"规章,\n其他",0\n行政许可,3')).toEqual([['规章,\n其他|0', '行政许可|3']]);
});

test('what is no text, and what outgrows a report, is refused', () => {
  expect(readCsv(Uint8Array.of(1, 0, 255))).toMatchObject({ code: 'FILE-ENCODING' });
  expect(told('a,b\n'.repeat(100_001))).toBe('FILE-TOO-LARGE');
  expect(told(`a,b\n${'a'.repeat(8_000_000)}`)).toBe('FILE-TOO-LARGE');
});

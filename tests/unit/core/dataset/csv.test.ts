import { expect, test } from 'vitest';
import { neutraliseText, printCsv, restoreText } from '../../../../src/lib/core/dataset/csv.ts';

test.each([
  '=1+1',
  '+1',
  '-1',
  '@x',
  '\tx',
  '\rx',
  "'=1",
  "''-1",
  '@SUM(A1)\n说明',
  '\n=1',
  '＝1',
  '＋1',
  '－1',
  '＠x',
])('%j would be run by a spreadsheet, and is not', (text) => {
  expect(neutraliseText(text)).toBe(`'${text}`);
  expect(restoreText(`'${text}`)).toBe(text);
});

test.each(['年报', '1-2', "'单引号", '', ' =1'])('%j stays as it is', (text) => {
  expect(neutraliseText(text)).toBe(text);
  expect(restoreText(text)).toBe(text);
});

test('a file has its heads, plain numbers, nothing where a figure is missing, and quotes where they are needed', () => {
  expect(
    printCsv(
      ['甲', '乙'],
      [
        [-1, '-1'],
        [null, 'a,b'],
        [0.5, '说"好"'],
      ],
    ),
  ).toBe('甲,乙\n-1,\'-1\n,"a,b"\n0.5,"说""好"""\n');
});

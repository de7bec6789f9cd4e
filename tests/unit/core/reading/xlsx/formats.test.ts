import { describe, expect, test } from 'vitest';
import { printNumber } from '../../../../../src/lib/core/reading/xlsx/formats.ts';
import { readCellStyles } from '../../../../../src/lib/core/reading/xlsx/styles.ts';

const readDisplays = (part: Uint8Array | null) => (style: number) => readCellStyles(part)(style).display;

const displayOf = (code: string, id = 164) => {
  const part =
    `<styleSheet><numFmts><numFmt numFmtId="164" formatCode="${code}"/></numFmts>` +
    `<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="${id}"/><xf/></cellXfs></styleSheet>`;
  return readDisplays(new TextEncoder().encode(part));
};

describe('how a number is shown', () => {
  test.each([
    ['0.00', 'plain'],
    ['General', 'plain'],
    ['#,##0', 'plain'],
    ['yyyy-mm-dd', 'date'],
    ['[h]:mm', 'date'],
    ['0.0%', 'percent'],
    ['0,', 'scaled'],
    ['0.0,,', 'scaled'],
    ['0!.0,', 'scaled'],
    ['0!.0000', 'scaled'],
    ['[Red]0', 'plain'],
    ['&quot;day&quot;0', 'plain'],
    ['\\d0', 'plain'],
    ['_d0*m', 'plain'],
    ['0;yyyy', 'plain'],
    [';;;', 'nothing'],
    [';;', 'nothing'],
  ])('by the code %s: %s', (code, display) => expect(displayOf(code)(0)).toBe(display));

  test.each([
    [13, 'plain'],
    [14, 'date'],
    [22, 'date'],
    [23, 'plain'],
    [26, 'plain'],
    [27, 'date'],
    [36, 'date'],
    [37, 'plain'],
    [44, 'plain'],
    [45, 'date'],
    [47, 'date'],
    [48, 'plain'],
    [49, 'plain'],
    [50, 'date'],
    [58, 'date'],
    [59, 'plain'],
    [9, 'percent'],
    [10, 'percent'],
    [11, 'plain'],
  ])('by the number %i: %s', (id, display) => expect(displayOf('0', id)(0)).toBe(display));

  test('a style without a format, an unknown one and a workbook without styles show it as it is', () => {
    expect([displayOf('yyyy')(1), displayOf('yyyy')(7), readDisplays(null)(0)]).toEqual(['plain', 'plain', 'plain']);
  });
});

describe('what a number says', () => {
  test.each([
    ['160.59640000000001', 'plain', '160.5964'],
    ['12', 'plain', '12'],
    ['1e-7', 'plain', '0.0000001'],
    ['1.5e-7', 'plain', '0.00000015'],
    ['1E+20', 'plain', '100000000000000000000'],
    ['', 'plain', ''],
    [' ', 'plain', ' '],
    ['无', 'plain', '无'],
    ['45313', 'date', '2024-01-22'],
    ['45313.7', 'date', '2024-01-22'],
    ['1', 'date', '1899-12-31'],
    ['1e300', 'date', '1e+300'],
    ['0.125', 'percent', '12.5%'],
    ['3', 'scaled', '3（显示时按比例缩小）'],
  ] as const)('%s shown as %s: %s', (stored, display, text) => expect(printNumber(stored, display, false)).toBe(text));

  test('days are counted from another one where the workbook says so', () =>
    expect(printNumber('0', 'date', true)).toBe('1904-01-01'));
});

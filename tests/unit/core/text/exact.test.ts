import { describe, expect, test } from 'vitest';
import { fromMillionths, isFigure, sumExactly, toMillionths } from '../../../../src/lib/core/text/index.ts';

describe('exact sums', () => {
  test.each([
    [[0.1, 0.2], 0.3],
    [[4166.241619, -4166.214619], 0.027],
    [[-1.5, 1.5], 0],
    [[], 0],
    [[9_007_199_254_740_991, 0.5, -0.5], 9_007_199_254_740_991],
    [[9_007_199_254_740_991, 9_007_199_254_740_991, -9_007_199_254_740_991], 9_007_199_254_740_991],
    [[1.000001, 2.5], 3.500001],
    [[9_007_199_254_740_991], 9_007_199_254_740_991],
  ])('%j', (values, sum) => expect(sumExactly(values)).toBe(sum));

  test('millionths there and back', () => {
    for (const value of [0, -12, 0.000001, 59237.2449, -3.000001])
      expect(fromMillionths(toMillionths(value))).toBe(value);
  });

  test.each([NaN, Infinity, 0.0000001])('%s is no figure', (value) => {
    expect(isFigure(value)).toBe(false);
    expect(() => toMillionths(value)).toThrow(`not a figure of at most six decimals: ${value}`);
  });

  test('whole millionths of a figure', () => {
    expect([toMillionths(0.027), toMillionths(-3), toMillionths(12.5)]).toEqual([27_000n, -3_000_000n, 12_500_000n]);
    expect([fromMillionths(-27_000n), fromMillionths(12_500_000n), fromMillionths(0n)]).toEqual([-0.027, 12.5, 0]);
  });
});

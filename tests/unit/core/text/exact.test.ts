import { describe, expect, test } from 'vitest';
import {
  differenceOfAmounts,
  fromMillionths,
  isFigure,
  isPossibleSize,
  sumExactly,
  toMillionths,
} from '../../../../src/lib/core/text/index.ts';

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

test('amounts agree to half a unit of the coarser one, and no further', () => {
  const differences = [
    [5949.09, 5949.088667],
    [5949.088667, 5949.09],
    [5949.09, 5949.084],
    [5949.1, 5949.06],
    [12, 12.5],
    [12, 12.6],
    [3.25, 3.25],
  ].map(([one = 0, other = 0]) => differenceOfAmounts(one, other));
  expect(differences).toEqual([0, 0, 0.006, 0, 0, -0.6, 0]);
});

test.each([
  [999_999_999, true],
  [-999_999_999.999999, true],
  [1_000_000_000, false],
  [-1_000_000_000, false],
])('a figure of the size of %d is possible: %s', (value, possible) => expect(isPossibleSize(value)).toBe(possible));

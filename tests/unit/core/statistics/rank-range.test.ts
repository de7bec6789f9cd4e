import { expect, test } from 'vitest';
import { rankRanges } from '../../../../src/lib/core/statistics/index.ts';

const ranges = (...shares: [number, number][]) =>
  rankRanges(shares.map(([numerator, denominator]) => ({ numerator, denominator }))).map(({ rank, low, high }) => [
    rank,
    low,
    high,
  ]);

test('equal shares share a rank, the next one counts them all', () => {
  expect(ranges([5, 10], [50, 100], [1, 1000]).map(([rank]) => rank)).toEqual([1, 1, 3]);
});

test('a body alone has the first rank, none has no ranks', () => {
  expect(ranges([3, 7])).toEqual([[1, 1, 1]]);
  expect(ranges()).toEqual([]);
});

test('few cases leave more ranks open than many, shares of nought and one too', () => {
  expect(ranges([0, 2], [1, 2], [2, 2])).toEqual([
    [3, 2, 3],
    [2, 1, 3],
    [1, 1, 2],
  ]);
  expect(ranges([0, 200], [100, 200], [200, 200])).toEqual([
    [3, 3, 3],
    [2, 2, 2],
    [1, 1, 1],
  ]);
});

test('the ranges of fifty bodies stay as they were first drawn', () => {
  const shares = Array.from({ length: 50 }, (_, index): [number, number] => [index, 60]);
  const all = ranges(...shares);
  expect([0, 10, 25, 49].map((index) => all[index])).toEqual([
    [50, 48, 50],
    [40, 34, 44],
    [25, 19, 31],
    [1, 1, 6],
  ]);
});

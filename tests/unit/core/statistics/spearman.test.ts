import { expect, test } from 'vitest';
import { FEWEST_PAIRS, rankCorrelation } from '../../../../src/lib/core/statistics/index.ts';

const pairs = (others: readonly number[]) => others.map((other, index) => [index * index, other] as const);

test('ranks, not values, are compared', () => {
  const found = rankCorrelation(pairs([1, 2, 3, 4, 5, 6, 7, 8, 10, 9]));
  // 1 − 6 · Σd² / (n (n² − 1)), Σd² = 2.
  expect(found?.coefficient).toBeCloseTo(1 - 12 / 990, 12);
  expect(found?.n).toBe(10);
  expect(found?.interval.low).toBeCloseTo(0.928347748, 8);
  expect(found?.interval.high).toBeCloseTo(0.998000767, 8);
});

test('equal values share the mean of their ranks', () => {
  const found = rankCorrelation(pairs([1, 1, 3, 4, 5, 6, 7, 8, 9, 10]));
  expect(found?.coefficient).toBeCloseTo(82 / Math.sqrt(82.5 * 82), 12);
});

test('perfect order is one, the reverse is minus one, and their ranges have no width', () => {
  const up = rankCorrelation(pairs([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]));
  const down = rankCorrelation(pairs([10, 9, 8, 7, 6, 5, 4, 3, 2, 1]));
  expect([up, down]).toEqual([
    { coefficient: 1, interval: { low: 1, high: 1 }, n: 10 },
    { coefficient: -1, interval: { low: -1, high: -1 }, n: 10 },
  ]);
});

test('ten pairs that differ on both sides are needed', () => {
  expect(FEWEST_PAIRS).toBe(10);
  expect(rankCorrelation(pairs([1, 2, 3, 4, 5, 6, 7, 8, 9]))).toBeNull();
  expect(rankCorrelation(pairs(Array.from({ length: 12 }, () => 3)))).toBeNull();
});

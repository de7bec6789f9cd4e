import { expect, test } from 'vitest';
import { wilsonInterval } from '../../../../src/lib/core/statistics/index.ts';

test.each([
  [8, 10, 0.95, 0.490162471536642, 0.943317848545625],
  [0, 10, 0.95, 0, 0.277532799862889],
  [10, 10, 0.95, 0.722467200137111, 1],
  [1, 1, 0.95, 0.206549314377735, 1],
  [50, 100, 0.9, 0.418847796, 0.581152204],
])('%i of %i at %d', (numerator, denominator, level, low, high) => {
  const interval = wilsonInterval(numerator, denominator, level);
  expect(interval?.low).toBeCloseTo(low, 8);
  expect(interval?.high).toBeCloseTo(high, 8);
});

test('nineteen in twenty unless another level is asked for', () => {
  expect(wilsonInterval(8, 10)).toEqual(wilsonInterval(8, 10, 0.95));
});

test.each([
  [0, 0],
  [1, -1],
  [-1, 10],
  [11, 10],
  [1, NaN],
])('%i of %i has none', (numerator, denominator) => expect(wilsonInterval(numerator, denominator)).toBeNull());

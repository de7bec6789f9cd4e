import { expect, test } from 'vitest';
import { quantile } from '../../../../src/lib/core/statistics/index.ts';

test.each([
  [[30, 10, 20], 0.5, 20],
  [[40, 10, 30, 20], 0.5, 25],
  [[10, 20, 30, 40], 0.25, 17.5],
  [[10, 20], 0, 10],
  [[10, 20], 1, 20],
  [[100, 9], 0.9, 90.9],
  [[7], 0.3, 7],
  [[], 0.5, null],
])('of %j at %d: %s', (values, share, place) => expect(quantile(values, share)).toBe(place));

test('the values stay in their order', () => {
  const values = [30, 10];
  quantile(values, 0.5);
  expect(values).toEqual([30, 10]);
});

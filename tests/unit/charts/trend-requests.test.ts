import { expect, test } from 'vitest';
import { spreadNames } from '../../../src/lib/charts/trend-requests.ts';

test('names at the right end never overlap', () => {
  const shifts = spreadNames([100, 99, null, 50], 120, 240);
  const places = [100, 99, 50].map((value, index) => 240 * (1 - value / 120) + (shifts[[0, 1, 3][index] ?? 0] ?? 0));
  expect(places[1]! - places[0]!).toBeGreaterThanOrEqual(16);
  expect(shifts[2]).toBe(0);
  expect(shifts[3]).toBe(0);
});

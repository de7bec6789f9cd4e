import { describe, expect, test } from 'vitest';
import { niceTop } from '../../../src/lib/charts/parts.ts';

describe('scales', () => {
  test.each([
    [0, 2],
    [1, 2],
    [2, 4],
    [9, 10],
    [10, 12],
    [76, 100],
    [105, 120],
    [3119, 4000],
  ])('above %i the axis ends at %i', (largest, top) => expect(niceTop(largest)).toBe(top));

  test('an axis leaves room above every mark and has a whole middle', () => {
    for (let largest = 0; largest < 5000; largest += 1) {
      expect(niceTop(largest)).toBeGreaterThan(largest);
      expect(niceTop(largest) % 2).toBe(0);
    }
  });
});

import { expect, it } from 'vitest';
import { stretchAround } from '../../../../src/lib/ui/source/stretch.ts';

it('a cell stands in the middle of a strip as wide as the pane, twice as high as the cell', () => {
  const { stretch, scale } = stretchAround([100, 200, 140, 220], 300);
  expect(scale).toBeCloseTo(84 / 40, 5);
  const [left, top, right, bottom] = stretch;
  expect([left + right, top + bottom]).toEqual([240, 420]);
  expect([(right - left) * scale, (bottom - top) * scale].map(Math.round)).toEqual([300, 84]);
});

it('a wide cell is shown whole, a very small one no more than five times as large', () => {
  const { stretch, scale } = stretchAround([0, 0, 500, 10], 300);
  expect(scale).toBe(0.5);
  expect(stretch[2] - stretch[0]).toBeCloseTo(600, 5);
  expect(stretchAround([10, 10, 12, 12], 300).scale).toBe(5);
});

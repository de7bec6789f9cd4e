import { expect, test } from 'vitest';
import { apply, IDENTITY, multiply, toMatrix } from '../../../../../src/lib/core/reading/pdf/matrix.ts';

test('two transforms one after the other are their product', () => {
  const [outer, inner] = [[2, 3, 5, 7, 11, 13] as const, [17, 19, 23, 29, 31, 37] as const];
  expect(multiply(outer, inner)).toEqual([129, 184, 191, 272, 258, 365]);
  expect(apply(outer, 4, 6)).toEqual([49, 67]);
  expect(apply(multiply(outer, inner), 1, 2)).toEqual(apply(outer, ...apply(inner, 1, 2)));
});

test('six numbers make a transform, anything else none', () => {
  expect(toMatrix([2, 3, 5, 7, 11, 13])).toEqual([2, 3, 5, 7, 11, 13]);
  expect(toMatrix(Float32Array.of(2, 3, 5, 7, 11, 13))).toEqual([2, 3, 5, 7, 11, 13]);
  for (const value of [null, undefined, 5, [1, 2], [1, 2, 3, 4, 5, 'x']]) expect(toMatrix(value)).toBe(IDENTITY);
});

import { expect, test } from 'vitest';
import { binomialMass, binomialQuantile } from '../../../../src/lib/core/statistics/binomial.ts';

test.each([
  [2, 5, 0.5, 0.3125],
  [0, 3, 0.2, 0.512],
  [3, 3, 0.2, 0.008],
  [1, 1, 0.3, 0.3],
  [-1, 3, 0.2, 0],
  [4, 3, 0.2, 0],
  [50, 100, 0.5, 0.0795892373871787],
])('exactly %i of %i cases at %d each: %d', (k, n, p, mass) => expect(binomialMass(k, n, p)).toBeCloseTo(mass, 12));

test.each([
  [0.5, 10, 0.5, 5, 0.623046875, 0.376953125],
  [0.6230468, 10, 0.5, 5, 0.623046875, 0.376953125],
  [0.6230469, 10, 0.5, 6, 0.828125, 0.623046875],
  [0.001, 10, 0.5, 1, 0.0107421875, 0.0009765625],
  [0.0005, 10, 0.5, 0, 0.0009765625, 0],
  [0.99999, 2, 0.25, 2, 1, 0.9375],
  [1, 3, 0.5, 3, 1, 0.875],
])('%d is reached at %i cases, %d each', (probability, n, p, cases, at, before) => {
  const found = binomialQuantile(probability, n, p);
  expect(found.cases).toBe(cases);
  expect(found.at).toBeCloseTo(at, 12);
  expect(found.before).toBeCloseTo(before, 12);
});

test('far from nought the count begins where something is left to add', () => {
  const { cases, at } = binomialQuantile(0.5, 1_000_000, 0.5);
  expect(cases).toBe(500_000);
  expect(at).toBeCloseTo(0.5003989, 6);
});

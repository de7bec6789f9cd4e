import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { binomialMass, binomialSum } from '../../../../src/lib/core/statistics/binomial.ts';
import { chanceOf, funnelLimits, overdispersion } from '../../../../src/lib/core/statistics/index.ts';

const of = (numerator: number, denominator: number) => ({ numerator, denominator });

describe('the limits of a funnel', () => {
  test('are widened around the target by the root of the dispersion, and never narrowed', () => {
    const exact = funnelLimits(0.4, 50, 0.95);
    const wide = funnelLimits(0.4, 50, 0.95, 4);
    expect(0.4 - wide.low).toBeCloseTo(2 * (0.4 - exact.low), 12);
    expect(wide.high - 0.4).toBeCloseTo(2 * (exact.high - 0.4), 12);
    expect(funnelLimits(0.4, 50, 0.95, 0.3)).toEqual(exact);
    expect(funnelLimits(0.4, 50, 0.95, null)).toEqual(exact);
    expect(funnelLimits(0.02, 40, 0.95, 9).low).toBe(0);
    expect(funnelLimits(0.98, 40, 0.95, 9).high).toBe(1);
  });

  test('leave out exactly the shares whose chance is below their level', () => {
    const share = fc
      .integer({ min: 30, max: 400 })
      .chain((n) => fc.record({ n: fc.constant(n), k: fc.integer({ min: 0, max: n }) }));
    const level = fc.double({ min: 0.8, max: 0.9999, noNaN: true });
    const target = fc.double({ min: 0.02, max: 0.98, noNaN: true });
    const dispersion = fc.option(fc.double({ min: 0, max: 8, noNaN: true }));
    fc.assert(
      fc.property(share, target, level, dispersion, ({ n, k }, common, probability, found) => {
        const { low, high } = funnelLimits(common, n, probability, found);
        const chance = chanceOf(of(k, n), common, found);
        fc.pre(Math.abs(chance - (1 - probability)) > 1e-9);
        expect(k / n < low - 1e-12 || k / n > high + 1e-12).toBe(chance < 1 - probability);
      }),
      { numRuns: 500 },
    );
  });

  test('have nothing to be held against without cases, or where the target is nothing or all', () => {
    expect([chanceOf(of(0, 0), 0.5, null), chanceOf(of(1, 30), 0, null), chanceOf(of(1, 30), 1, null)]).toEqual([
      1, 1, 1,
    ]);
    expect([funnelLimits(0, 30, 0.95), funnelLimits(1, 30, 0.95), funnelLimits(0.5, 0, 0.95)]).toEqual([
      { low: 0, high: 1 },
      { low: 0, high: 1 },
      { low: 0, high: 1 },
    ]);
  });

  test('a chance is twice the shorter tail: 60 of 100 around one half', () => {
    const above = Array.from({ length: 40 }, (_, index) => binomialMass(61 + index, 100, 0.5)).reduce((a, b) => a + b);
    expect(chanceOf(of(60, 100), 0.5, null)).toBeCloseTo(2 * above, 12);
    const below = Array.from({ length: 41 }, (_, index) => binomialMass(index, 100, 0.5)).reduce((a, b) => a + b);
    expect(chanceOf(of(40, 100), 0.5, null)).toBeCloseTo(2 * below, 12);
  });
});

test.each([
  // Two cases at a half: 0 to 2 with 1/4, 1/2, 1/4, interpolated where a tenth is reached.
  [0.5, 2, 0.8, 0, 0.8],
  [0.5, 4, 0.5, 0.1875, 0.5625],
])('limits at %d of %i cases, level %d', (target, denominator, level, low, high) => {
  const limits = funnelLimits(target, denominator, level);
  expect(limits.low).toBeCloseTo(low, 12);
  expect(limits.high).toBeCloseTo(high, 12);
});

test.each([
  [0.5, 0.5],
  [NaN, 10],
])('a target of %d with %d cases leaves the whole range', (target, denominator) =>
  expect(funnelLimits(target, denominator, 0.95)).toEqual({ low: 0, high: 1 }),
);

test('the sum of a binomial distribution is that of its masses, from either side', () => {
  for (const [n, p] of [
    [1, 0.3],
    [37, 0.02],
    [250, 0.61],
  ] as const) {
    let sum = 0;
    for (let k = 0; k < n; k += 1) {
      sum += binomialMass(k, n, p);
      expect(binomialSum(k, n, p)).toBeCloseTo(sum, 11);
    }
    expect([binomialSum(-1, n, p), binomialSum(n, n, p), binomialSum(n + 3, n, p)]).toEqual([0, 1, 1]);
  }
});

describe('dispersion', () => {
  // Standard scores around one half with 100 cases: 2 points of difference are 0.4.
  const bodies = [50, 50, 52, 48, 54, 46, 56, 44, 58, 42].map((numerator) => of(numerator, 100));

  test('is the mean squared score, the scores beyond the outer tenths brought in to their edges', () => {
    // Scores: 0, 0, ±0.4, ±0.8, ±1.2, ±1.6; the tenths lie at ±1.24.
    const squares = [0, 0, 0.16, 0.16, 0.64, 0.64, 1.44, 1.44, 1.24 ** 2, 1.24 ** 2];
    expect(overdispersion(bodies, 0.5)).toBeCloseTo(squares.reduce((a, b) => a + b) / 10, 10);
  });

  test('one body far away does not raise it without bound', () => {
    const [far, further] = [90, 100].map((numerator) => overdispersion([...bodies, of(numerator, 100)], 0.5));
    expect(further).toBe(far);
  });

  test('is not told of fewer than ten bodies with cases', () => {
    expect(overdispersion(bodies.slice(1), 0.5)).toBeNull();
    expect(overdispersion([...bodies.slice(1), of(0, 0)], 0.5)).toBeNull();
    expect(overdispersion(bodies, 0)).toBeNull();
  });
});

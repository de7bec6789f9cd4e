import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { binomialMass } from '../../src/lib/core/statistics/binomial.ts';
import { normalCdf, normalQuantile } from '../../src/lib/core/statistics/normal.ts';
import {
  decompose,
  funnelLimits,
  overdispersion,
  rankCorrelation,
  rankRanges,
  wilsonInterval,
} from '../../src/lib/core/statistics/index.ts';

/** The normal distribution function by Simpson's rule over its density: another way than the code's. */
function cdfBySimpson(z: number): number {
  const steps = 4000;
  const width = (z + 12) / steps;
  const density = (x: number) => Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI);
  let sum = density(-12) + density(z);
  for (let step = 1; step < steps; step += 1) sum += (step % 2 === 1 ? 4 : 2) * density(-12 + step * width);
  return (sum * width) / 3;
}

/** Root of a growing or falling function by halving. */
function solve(low: number, high: number, isBelow: (x: number) => boolean): number {
  for (let step = 0; step < 200; step += 1) {
    const middle = (low + high) / 2;
    if (isBelow(middle)) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** n over k exactly, as integers. */
function choose(n: number, k: number): bigint {
  let result = 1n;
  for (let i = 1n; i <= BigInt(k); i += 1n) result = (result * (BigInt(n - k) + i)) / i;
  return result;
}

const proportion = fc
  .integer({ min: 1, max: 400 })
  .chain((denominator) =>
    fc.record({ denominator: fc.constant(denominator), numerator: fc.integer({ min: 0, max: denominator }) }),
  );

describe('the normal distribution', () => {
  test.each([-6, -3.1, -1.96, -0.3, 0, 0.7, 2.4, 2.6, 5])('at %d', (z) => {
    expect(normalCdf(z)).toBeCloseTo(cdfBySimpson(z), 10);
  });
  test('the quantile is its inverse', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-6, max: 1 - 1e-6, noNaN: true }), (p) => {
        expect(normalCdf(normalQuantile(p))).toBeCloseTo(p, 10);
      }),
    );
    expect(normalQuantile(0.975)).toBeCloseTo(1.959963985, 8);
    expect(normalQuantile(0.999)).toBeCloseTo(3.090232306, 8);
  });
});

describe('the interval of a share', () => {
  test('ends where the score test just rejects', () => {
    fc.assert(
      fc.property(proportion, fc.constantFrom(0.9, 0.95, 0.998), ({ numerator, denominator }, level) => {
        const interval = wilsonInterval(numerator, denominator, level)!;
        const z = solve(0, 10, (x) => cdfBySimpson(x) < (1 + level) / 2);
        const share = numerator / denominator;
        const rejected = (p: number) => Math.abs(share - p) > z * Math.sqrt((p * (1 - p)) / denominator);
        const low = numerator === 0 ? 0 : solve(0, share, rejected);
        const high = numerator === denominator ? 1 : solve(share, 1, (p) => !rejected(p));
        expect(interval.low).toBeCloseTo(low, 6);
        expect(interval.high).toBeCloseTo(high, 6);
      }),
      { numRuns: 60 },
    );
  });
  test('there is none without cases', () => {
    expect(wilsonInterval(0, 0)).toBeNull();
    expect(wilsonInterval(3, 2)).toBeNull();
  });
});

describe('the limits of the funnel', () => {
  test('agree with exact binomial sums', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 120 }),
        fc.integer({ min: 1, max: 99 }),
        fc.constantFrom(0.95, 0.998),
        (n, percent, level) => {
          // Probabilities as whole numbers over 100^n: no rounding before the last division.
          const whole = 100n ** BigInt(n) * 10_000n;
          const mass = (k: number) =>
            10_000n * choose(n, k) * BigInt(percent) ** BigInt(k) * BigInt(100 - percent) ** BigInt(n - k);
          const limit = (probability: number) => {
            const wanted = (whole / 10_000n) * BigInt(Math.round(probability * 10_000));
            let at = 0n;
            for (let k = 0; k <= n; k += 1) {
              const before = at;
              at += mass(k);
              if (at < wanted) continue;
              const excess = Number(((at - wanted) * 10n ** 12n) / (at - before)) / 1e12;
              return Math.min(1, Math.max(0, (k - excess) / n));
            }
            return 1;
          };
          const limits = funnelLimits(percent / 100, n, level);
          expect(limits.low).toBeCloseTo(limit((1 - level) / 2), 6);
          expect(limits.high).toBeCloseTo(limit((1 + level) / 2), 6);
        },
      ),
      { numRuns: 80 },
    );
  });
  test('masses add to one', () => {
    for (const [n, p] of [
      [1, 0.5],
      [37, 0.02],
      [400, 0.47],
    ] as const) {
      const sum = Array.from({ length: n + 1 }, (_, k) => binomialMass(k, n, p)).reduce((a, b) => a + b);
      expect(sum).toBeCloseTo(1, 10);
    }
  });
  test('bodies that differ by chance alone are not overdispersed, and a cleft area is', () => {
    const alike = Array.from({ length: 20 }, (_, index) => ({ numerator: 48 + (index % 5), denominator: 100 }));
    expect(overdispersion(alike, 0.5)!).toBeLessThan(1);
    const cleft = Array.from({ length: 20 }, (_, index) => ({ numerator: index % 2 ? 20 : 80, denominator: 100 }));
    expect(overdispersion(cleft, 0.5)!).toBeGreaterThan(10);
    expect(overdispersion(alike.slice(0, 9), 0.5)).toBeNull();
  });
});

describe('ranks', () => {
  test('a range holds its rank, and the same figures give the same ranges', () => {
    fc.assert(
      fc.property(fc.array(proportion, { minLength: 1, maxLength: 12 }), (bodies) => {
        const ranges = rankRanges(bodies);
        expect(rankRanges(bodies)).toEqual(ranges);
        ranges.forEach(({ rank, low, high }) => {
          expect(low).toBeLessThanOrEqual(rank);
          expect(high).toBeGreaterThanOrEqual(rank);
          expect(high).toBeLessThanOrEqual(bodies.length);
        });
      }),
      { numRuns: 15 },
    );
  });
  test('keeps the ranges of the figures it was first made with', () => {
    const known = [
      [39, 65],
      [32, 47],
      [29, 55],
      [14, 44],
    ].map(([numerator = 0, denominator = 0]) => ({ numerator, denominator }));
    expect(rankRanges(known).map(({ rank, low, high }) => [rank, low, high])).toEqual([
      [2, 1, 3],
      [1, 1, 2],
      [3, 2, 3],
      [4, 4, 4],
    ]);
  });
  test('what is far apart has one rank, what is alike has many', () => {
    const apart = rankRanges([
      { numerator: 900, denominator: 1000 },
      { numerator: 100, denominator: 1000 },
    ]);
    expect(apart).toEqual([
      { rank: 1, low: 1, high: 1 },
      { rank: 2, low: 2, high: 2 },
    ]);
    const [first, second] = rankRanges([
      { numerator: 16, denominator: 31 },
      { numerator: 15, denominator: 31 },
    ]);
    expect([first!.low, first!.high, second!.low, second!.high]).toEqual([1, 2, 1, 2]);
  });
});

describe('a change taken apart', () => {
  const year = fc.option(proportion);
  const bodies = fc.array(fc.record({ before: year, now: year }), { minLength: 1, maxLength: 20 });
  const swapped = (all: { before: unknown; now: unknown }[]) =>
    all.map(({ before, now }) => ({ before: now, now: before }));

  test('leaves no remainder, and turns its sign when the years are exchanged', () => {
    fc.assert(
      fc.property(bodies, (all) => {
        const whole = decompose(all);
        const back = decompose(swapped(all) as typeof all);
        if (whole === null || back === null) {
          expect(back).toBe(whole);
          return;
        }
        const rateOf = (parts: ({ numerator: number; denominator: number } | null)[]) =>
          parts.reduce((sum, one) => sum + (one?.numerator ?? 0), 0) /
          parts.reduce((sum, one) => sum + (one?.denominator ?? 0), 0);
        expect(whole.before).toBeCloseTo(rateOf(all.map(({ before }) => before)), 12);
        expect(whole.now).toBeCloseTo(rateOf(all.map(({ now }) => now)), 12);
        expect(whole.rate + whole.mix + whole.entry).toBeCloseTo(whole.now - whole.before, 12);
        for (const part of ['rate', 'mix', 'entry'] as const) expect(back[part]).toBeCloseTo(-whole[part], 12);
      }),
    );
  });

  test('is all rate where the weights stay, and all mix where the rates stay', () => {
    const same = decompose([
      { before: { numerator: 2, denominator: 10 }, now: { numerator: 6, denominator: 20 } },
      { before: { numerator: 5, denominator: 10 }, now: { numerator: 8, denominator: 20 } },
    ]);
    expect([same?.mix, same?.entry]).toEqual([0, 0]);
    const shifted = decompose([
      { before: { numerator: 2, denominator: 10 }, now: { numerator: 8, denominator: 40 } },
      { before: { numerator: 5, denominator: 10 }, now: { numerator: 5, denominator: 10 } },
      { before: null, now: { numerator: 3, denominator: 3 } },
    ]);
    expect(shifted?.rate).toBe(0);
    expect(shifted?.mix).toBeCloseTo(13 / 50 - 7 / 20, 12);
    expect(shifted?.entry).toBeCloseTo(16 / 53 - 13 / 50, 12);
  });
});

describe('the correlation of ranks', () => {
  const pair = fc.tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 40 }));
  const pairs = fc.array(pair, { minLength: 10, maxLength: 60 });

  test('is that of another way of counting: agreements less disagreements over all pairs of ranks', () => {
    fc.assert(
      fc.property(pairs, (all) => {
        const found = rankCorrelation(all);
        const side = (of: 0 | 1) =>
          all.map((one) => all.reduce((sum, other) => sum + Math.sign(one[of] - other[of]), 0));
        const [a, b] = [side(0), side(1)];
        const dot = (x: number[], y: number[]) => x.reduce((sum, value, index) => sum + value * y[index]!, 0);
        const spread = Math.sqrt(dot(a, a) * dot(b, b));
        if (spread === 0) {
          expect(found).toBeNull();
          return;
        }
        expect(found?.coefficient).toBeCloseTo(dot(a, b) / spread, 10);
        expect(found!.interval.low).toBeLessThanOrEqual(found!.coefficient);
        expect(found!.interval.high).toBeGreaterThanOrEqual(found!.coefficient);
      }),
    );
  });

  test('says nothing of fewer than ten pairs', () => {
    expect(rankCorrelation(Array.from({ length: 9 }, (_, index) => [index, index] as const))).toBeNull();
  });
});

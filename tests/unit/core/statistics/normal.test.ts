import { expect, test } from 'vitest';
import { normalCdf, normalQuantile } from '../../../../src/lib/core/statistics/normal.ts';

test.each([
  [0, 0.5],
  [1, 0.841344746068543],
  [-1.96, 0.0249978951482205],
  [3, 0.99865010196837],
  [-4, 0.0000316712418331],
  [8, 1],
])('below %d lies %d', (z, share) => expect(normalCdf(z)).toBeCloseTo(share, 13));

test.each([
  [0.5, 0],
  [0.975, 1.95996398454005],
  [0.025, -1.95996398454005],
  [0.999, 3.09023230616781],
  [1e-9, -5.99780701500768],
])('%d lies below %d', (p, z) => expect(normalQuantile(p)).toBeCloseTo(z, 10));

test.each([0, 1, -0.1, 1.1, NaN])('%d is no probability to be reached', (p) => {
  expect(() => normalQuantile(p)).toThrow(`not a probability between 0 and 1: ${p}`);
});

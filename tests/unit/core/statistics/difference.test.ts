import { expect, test } from 'vitest';
import { differenceInterval } from '../../../../src/lib/core/statistics/index.ts';

/** The interval of `a/m − b/n`, to four places. */
function interval(a: number, m: number, b: number, n: number): [string, string] | null {
  const found = differenceInterval({ numerator: a, denominator: m }, { numerator: b, denominator: n });
  return found && [found.low.toFixed(4), found.high.toFixed(4)];
}

test('the interval of a difference is the one printed in Newcombe 1998, table II, method 10', () => {
  expect(interval(56, 70, 48, 80)).toEqual(['0.0524', '0.3339']);
  expect(interval(9, 10, 3, 10)).toEqual(['0.1705', '0.8090']);
  expect(interval(6, 7, 2, 7)).toEqual(['0.0582', '0.8062']);
  expect(interval(5, 56, 0, 29)).toEqual(['-0.0381', '0.1926']);
  expect(interval(0, 10, 0, 20)).toEqual(['-0.1611', '0.2775']);
  expect(interval(0, 10, 0, 10)).toEqual(['-0.2775', '0.2775']);
  expect(interval(10, 10, 0, 20)).toEqual(['0.6791', '1.0000']);
  expect(interval(10, 10, 0, 10)).toEqual(['0.6075', '1.0000']);
});

test('it turns its sign with its shares', () => {
  expect(interval(48, 80, 56, 70)).toEqual(['-0.3339', '-0.0524']);
});

test('shares of the default dataset have the intervals worked out for them by hand', () => {
  expect(interval(54, 99, 99, 206)).toEqual(['-0.0543', '0.1809']);
  expect(interval(9, 99, 37, 129)).toEqual(['-0.2894', '-0.0942']);
  expect(interval(11, 148, 39, 218)).toEqual(['-0.1695', '-0.0343']);
  expect(interval(45, 99, 63, 129)).toEqual(['-0.1612', '0.0956']);
});

test('without cases, or with more outcomes than cases, there is none', () => {
  expect([interval(0, 0, 1, 2), interval(1, 2, 0, 0), interval(3, 2, 1, 2), interval(1, 2, 3, 2)]).toEqual([
    null,
    null,
    null,
    null,
  ]);
});

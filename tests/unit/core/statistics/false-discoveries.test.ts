import { expect, test } from 'vitest';
import { discoveryLevel } from '../../../../src/lib/core/statistics/index.ts';

// The fifteen p values of the example in Benjamini and Hochberg 1995, section 3.2: four are discoveries at 5 %.
const THROMBOLYSIS = [
  0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719, 0.6528, 0.759, 1.0,
];

test('the level takes in as many tests as the example of Benjamini and Hochberg does, in any order', () => {
  expect(discoveryLevel(THROMBOLYSIS, 0.05)).toBeCloseTo((4 * 0.05) / 15, 12);
  expect(discoveryLevel(THROMBOLYSIS.toReversed(), 0.05)).toBeCloseTo((4 * 0.05) / 15, 12);
});

test('a test that misses its own step is taken in by a later one that reaches it', () => {
  expect(discoveryLevel([0.03, 0.04], 0.05)).toBeCloseTo(0.05, 12);
});

test('where none is a discovery, the level is the one the first would have to reach', () => {
  expect(discoveryLevel([0.2, 0.5, 0.9, 1], 0.05)).toBeCloseTo(0.0125, 12);
  expect(discoveryLevel([], 0.05)).toBe(0.05);
});

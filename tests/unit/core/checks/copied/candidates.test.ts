import { expect, test } from 'vitest';
import { likelyPairs } from '../../../../../src/lib/core/checks/copied/candidates.ts';

/** `count` numbers that follow no order, the same for the same start. */
const shingles = (start: number, count: number): number[] =>
  Array.from({ length: count }, (_, index) => Math.imul(start * 7919 + index * 104_729 + 1, 0x9e3779b1) >>> 0);

test('texts that share almost everything are paired once, the smaller index first; strangers are not', () => {
  const [text, other] = [shingles(1, 400), shingles(50_000, 400)];
  const near = new Set([...text.slice(20), ...shingles(90_000, 20)]);
  expect(likelyPairs([new Set(text), new Set(other), near])).toEqual([[0, 2]]);
  expect(likelyPairs([new Set(text), null, new Set(text), new Set(text)])).toEqual([
    [0, 2],
    [0, 3],
    [2, 3],
  ]);
});

test('texts that share half are not paired', () => {
  const text = shingles(1, 400);
  const half = [...text.slice(0, 200), ...shingles(70_000, 200)];
  expect(likelyPairs([new Set(text), new Set(half)])).toEqual([]);
});

test('texts of few shingles fill their signature from what there is', () => {
  const few = shingles(3, 30);
  expect(likelyPairs([new Set(few), new Set([...few].reverse()), new Set(shingles(4000, 30))])).toEqual([[0, 1]]);
  expect(likelyPairs([])).toEqual([]);
});

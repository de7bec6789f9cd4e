import { expect, test } from 'vitest';
import { fingerprintOf } from '../../../../src/lib/core/checks/finding.ts';

test('a fingerprint is made of rule, place and operands, the same on every machine and in every version', () => {
  expect(fingerprintOf('T3-ROW', 'granted', [0, 5])).toBe(fingerprintOf('T3-ROW', 'granted', [0, 5]));
  expect(fingerprintOf('T3-ROW', 'granted', [0, 5])).toMatch(/^T3-ROW:granted:[0-9a-f]{8}$/);
  // FNV-1a of the empty text and of "a".
  expect(fingerprintOf('T3-ROW', 'x', [])).toBe('T3-ROW:x:811c9dc5');
  expect(fingerprintOf('T3-ROW', 'x', ['a'])).toBe('T3-ROW:x:e40c292c');
});

test('other operands, another order or another border between them make another fingerprint', () => {
  const all = [[0, 5], [5, 0], ['05'], ['0', '5', ''], [0, 6]].map((operands) =>
    fingerprintOf('T3-ROW', 'x', operands),
  );
  expect(new Set(all).size).toBe(5);
});

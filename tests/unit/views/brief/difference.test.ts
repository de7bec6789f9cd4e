import { expect, test } from 'vitest';
import { differByMoreThanChance } from '../../../../src/lib/views/brief/difference.ts';

const share = (numerator: number, denominator: number) => ({ numerator, denominator });

test('two shares differ where the interval of their difference leaves 0 out, whichever is the larger', () => {
  // R. G. Newcombe, Stat. Med. 17, 1998, table II, method 10: 56/70 − 48/80 is 0.2, from 0.0524 to 0.3339; 9/10 − 3/10 is 0.6,
  // from 0.1705 to 0.8090; 6/7 − 2/7 is 0.5714, from 0.0582 to 0.8062; 5/56 − 0/29 is 0.0893, from −0.0381 to 0.1926.
  expect(differByMoreThanChance(share(56, 70), share(48, 80))).toBe(true);
  expect(differByMoreThanChance(share(48, 80), share(56, 70))).toBe(true);
  expect(differByMoreThanChance(share(9, 10), share(3, 10))).toBe(true);
  expect(differByMoreThanChance(share(6, 7), share(2, 7))).toBe(true);
  expect(differByMoreThanChance(share(5, 56), share(0, 29))).toBe(false);
  expect(differByMoreThanChance(share(0, 29), share(5, 56))).toBe(false);
});

test('the figures of Pingtan: 99/206 and 54/99 may differ by chance, 37/129 and 9/99 do not', () => {
  expect(differByMoreThanChance(share(54, 99), share(99, 206))).toBe(false);
  expect(differByMoreThanChance(share(9, 99), share(37, 206))).toBe(true);
  expect(differByMoreThanChance(share(9, 99), share(37, 129))).toBe(true);
});

test('the limit lies where the interval ends: of 100 cases each, 50 differ from 36 by more than chance and not from 37', () => {
  expect(differByMoreThanChance(share(50, 100), share(36, 100))).toBe(true);
  expect(differByMoreThanChance(share(50, 100), share(37, 100))).toBe(false);
  expect(differByMoreThanChance(share(36, 100), share(50, 100))).toBe(true);
  expect(differByMoreThanChance(share(37, 100), share(50, 100))).toBe(false);
});

test('without cases nothing can be said, and of equal shares nothing differs', () => {
  expect(differByMoreThanChance(share(0, 0), share(3, 10))).toBeNull();
  expect(differByMoreThanChance(share(3, 10), share(0, 0))).toBeNull();
  expect(differByMoreThanChance(share(3, 10), share(3, 10))).toBe(false);
});

import { expect, test } from 'vitest';
import { isPassedOn } from '../../../src/lib/queries/passed-on.ts';

test('what a messenger adds to a link is nothing a reader chose', () => {
  for (const value of ['singlemessage', 'groupmessage', 'timeline']) expect(isPassedOn('from', value)).toBe(true);
});

test('a year, another value and another parameter are the reader’s own', () => {
  expect(isPassedOn('from', '2021')).toBe(false);
  expect(isPassedOn('from', 'nonsense')).toBe(false);
  expect(isPassedOn('year', 'timeline')).toBe(false);
  expect(isPassedOn('from', null)).toBe(false);
});

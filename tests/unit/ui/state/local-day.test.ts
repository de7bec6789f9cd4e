import { expect, test } from 'vitest';
import { today } from '../../../../src/lib/ui/state/local-day.ts';

test('a day is that of the place, early in the morning and late at night', () => {
  expect(today(new Date(2026, 1, 9, 0, 5))).toBe('2026-02-09');
  expect(today(new Date(2026, 11, 31, 23, 59))).toBe('2026-12-31');
});

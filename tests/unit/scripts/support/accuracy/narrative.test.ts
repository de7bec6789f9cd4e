import { expect, test } from 'vitest';
import { scoreNarrative } from '../../../../../scripts/support/accuracy/narrative.ts';

test('no sentence that only seems to contradict the tables raises an alarm, and every contradiction does', () => {
  const { sentences, alarms, wrong, missed } = scoreNarrative();
  expect(wrong).toEqual([]);
  expect(missed).toEqual([]);
  expect(sentences).toBeGreaterThan(100);
  expect(alarms).toBeGreaterThan(30);
});

import { expect, test } from 'vitest';
import { cellEntries, READINGS, SECTION_KEYS, type Cell } from '../../../../src/lib/core/report/index.ts';

test('the cells of a report with their names', () => {
  const cell: Cell = { value: 3, status: 'reported', raw: '3', at: null };
  expect(cellEntries({ review_total: cell, 'granted.total': cell })).toEqual([
    ['review_total', cell],
    ['granted.total', cell],
  ]);
});

test('the sections in the order of the form; a report was read or it was not', () => {
  expect(SECTION_KEYS).toEqual(['overview', 'proactive', 'requests', 'appeals', 'problems', 'other']);
  expect(READINGS).toEqual(['read', 'unread']);
});

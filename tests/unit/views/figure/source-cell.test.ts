import { expect, test } from 'vitest';
import { ALL_CELLS } from '../../../../src/lib/core/template/index.ts';
import { countOfCell } from '../../../../src/lib/views/index.ts';
import { cellId } from '../../../support/one-report.ts';

test('a ground that is counted by itself and within a sum counts by itself', () => {
  expect(
    [
      'refused_state_secret.total',
      'unavailable_not_held.total',
      'not_processed_petition.total',
      'other_misc.total',
    ].map((cell) => countOfCell(cellId(cell))),
  ).toEqual(['refused_state_secret', 'unavailable_not_held', 'not_processed_petition', 'other_misc']);
});

test('cells of single applicants and yearly changes count nowhere, every total of Table 3 somewhere', () => {
  const uncounted = ALL_CELLS.filter((cell) => countOfCell(cell) === null);
  expect(uncounted.filter((cell) => cell.endsWith('.total'))).toEqual([]);
  expect(uncounted).toContain('granted.natural_person');
});

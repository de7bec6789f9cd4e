import { expect, test } from 'vitest';
import { queryFilingLines } from '../../../src/lib/queries/index.ts';
import { askWorld } from '../../support/query-world.ts';

test('a line a body with what it filed in the order of years; aggregating bodies have none', async () => {
  const years = [2021, 2022, 2023];
  expect(await askWorld((engine) => queryFilingLines(engine, '630223'), 'quality')).toEqual([
    {
      agency_id: 'finance',
      years,
      states: ['missing', 'filed', 'filed'],
      timings: [null, 'on_time', 'late'],
      days_late: [null, null, 15],
      errors: [0, 0, 3],
      warnings: [0, 5, 9],
    },
    {
      agency_id: 'quiet',
      years,
      states: ['not_due', 'not_due', 'missing'],
      timings: [null, null, null],
      days_late: [null, null, null],
      errors: [0, 0, 0],
      warnings: [0, 0, 0],
    },
    {
      agency_id: 'town',
      years,
      states: ['filed', 'missing', 'unread'],
      timings: ['no_date', null, 'no_date'],
      days_late: [null, null, null],
      errors: [2, 0, 1],
      warnings: [2, 1, 0],
    },
  ]);
});

import { expect, test } from 'vitest';
import { formOfYear, isFormBreak, tableFormOfYear } from '../../../../src/lib/core/template/index.ts';

test.each([
  [2008, '2019', '2019', false],
  [2019, '2019', '2019', false],
  [2020, '2019', '2019', false],
  [2021, '2021', '2021', true],
  [2022, '2021', '2021', false],
  [2100, '2021', '2021', false],
])('for %i the form of %s is prescribed', (year, form, table, isBreak) => {
  expect([formOfYear(year), tableFormOfYear('proactive', year), tableFormOfYear('requests', year)]).toEqual([
    form,
    table,
    table,
  ]);
  expect(tableFormOfYear('appeals', year)).toBe('2021');
  expect(isFormBreak(year)).toBe(isBreak);
});

import { expect, test } from 'vitest';
import type { AgencyKind } from '../../../../src/lib/core/agency/index.ts';
import { judgedDocument } from '../../../support/rule-world.ts';

/** Whether the report of 2023 of 甲县水利局, published on a day, is said to be late: how often that failed, passed and stayed open. */
function late(published_on: string, kind?: AgencyKind): unknown {
  const { tally } = judgedDocument({ published_on }, kind === undefined ? {} : { kind });
  return tally['DT-LATE'];
}
const [FAILED, PASSED, OPEN] = [
  { failed: 1, passed: 0, not_assessable: 0 },
  { failed: 0, passed: 1, not_assessable: 0 },
  { failed: 0, passed: 0, not_assessable: 1 },
];

test('a kind that only the name suggests sets no day: between the first and the last day of any kind nobody can tell', () => {
  expect(late('2024-01-31')).toEqual(PASSED);
  expect(late('2024-02-01')).toEqual(OPEN);
  expect(late('2024-03-31')).toEqual(OPEN);
  expect(late('2024-04-01')).toEqual(FAILED);
});

test('a kind that the register has sets its day', () => {
  expect(late('2024-02-01', 'department')).toEqual(FAILED);
  expect(late('2024-03-31', 'county_gov')).toEqual(PASSED);
});

import { expect, test } from 'vitest';
import { measureCoverage } from '../../../../src/lib/core/dataset/index.ts';
import { handDataset, handReport } from '../../../support/hand-reports.ts';

test('a dataset counts its agencies, reports, years, cells by status, and identities by outcome', () => {
  const dataset = handDataset({ a: 'department', b: 'department', c: 'department' }, [
    handReport('b', 2023, { granted: null, 'received_new.total': { inferred: 0 } }),
    handReport('a', 2021, { received_new: 1 }),
    { ...handReport('a', 2022, {}), reading: 'unread', cells: {} },
  ]);
  const coverage = measureCoverage(dataset);
  expect(coverage).toMatchObject({
    agencies: 3,
    agencies_with_reports: 2,
    reports: { read: 2, unread: 1 },
    years: [2021, 2022, 2023],
  });
  expect(coverage.cells).toMatchObject({ reported: 398, blank: 1, inferred: 1, absent: 0, text_only: 0 });
  const counted = Object.values(coverage.identities).flatMap((outcomes) => Object.values(outcomes));
  // Two reports with 39 identities of Table 3 and 3 of Table 4.
  expect(counted.reduce((sum, count) => sum + count, 0)).toBe(84);
  // One received and no applicant: the row fails, and so does the balance of the totals.
  expect(coverage.identities['T3-ROW'].failed).toBe(1);
  expect(coverage.identities['T3-BAL'].failed).toBe(1);
  expect(coverage.identities['T4-SUM']).toEqual({ failed: 0, passed: 6, not_assessable: 0 });
  // The inferred total stands in a row and a balance; the blank counts as 0.
  expect(coverage.identities['T3-ROW'].not_assessable).toBe(1);
  expect(coverage.identities['T3-SUM'].not_assessable).toBe(0);
  expect(coverage.identities['T3-BAL'].not_assessable).toBe(1);
});

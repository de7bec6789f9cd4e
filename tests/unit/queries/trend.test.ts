import type { AgencyId } from '../../../src/lib/core/report/index.ts';
import { expect, test } from 'vitest';
import type { IndicatorId } from '../../../src/lib/indicators/index.ts';
import { queryTrend, type Excluded, type Same, type TrendRow } from '../../../src/lib/queries/index.ts';
import { askWorld, COUNTY_FILTER } from '../../support/query-world.ts';

const told = (rows: readonly TrendRow[], id: string) =>
  rows.map(({ year, scope, reports, sums }) => [year, scope, reports, sums[id as IndicatorId]]);
const sums = (
  numerator: number | null,
  denominator: number | null,
  reports: number,
  inferred = 0,
  contradicted = 0,
  excluded: Excluded | null = null,
  same: Same | null = null,
) => ({
  numerator,
  denominator,
  reports,
  inferred,
  contradicted,
  excluded,
  same,
});
const out = (numerator: number, denominator: number): Excluded => ({
  bodies: ['finance' as AgencyId],
  reports: 1,
  inferred: 0,
  contradicted: 1,
  numerator,
  denominator,
});

test('a row a year and scope: sums, how many reports count, in how many a cell is inferred, in how many an error names one, and who contradicts itself in a rate', async () => {
  const rows = await askWorld((engine) => queryTrend(engine, COUNTY_FILTER));
  expect(told(rows, 'received_new')).toEqual([
    [2021, 'own', 1, sums(2, null, 1, 0, 1)],
    [2022, 'own', 1, sums(4, null, 1)],
    [2023, 'aggregate', 1, sums(20, null, 1)],
    [
      2023,
      'own',
      1,
      sums(10, null, 1, 1, 0, null, {
        reports: 1,
        reportsBefore: 1,
        numerator: 10,
        denominator: null,
        numeratorBefore: 4,
        denominatorBefore: null,
      }),
    ],
  ]);
  expect(told(rows, 'open_rate')).toEqual([
    [2021, 'own', 1, sums(0, 0, 1, 0, 1)],
    [2022, 'own', 1, sums(4, 4, 1)],
    [2023, 'aggregate', 1, sums(20, 20, 1)],
    [2023, 'own', 1, sums(5, 0, 1, 0, 1, out(5, 0))],
  ]);
  // The form of 2019 does not ask for it, and the box of 2023 was left blank.
  expect(told(rows, 'normative_docs_in_force')).toEqual([
    [2021, 'own', 1, sums(null, null, 0)],
    [2022, 'own', 1, sums(0, null, 1)],
    [2023, 'aggregate', 1, sums(0, null, 1)],
    [2023, 'own', 1, sums(null, null, 0)],
  ]);
});

test('an error that somebody has settled no longer counts, in that report and year alone', async () => {
  const rows = await askWorld((engine) => queryTrend(engine, COUNTY_FILTER, ['finance/2023', 'town/2022']));
  const open = rows.map(({ year, scope, sums: of }) => [year, scope, of['open_rate' as IndicatorId]?.contradicted]);
  expect(open).toEqual([
    [2021, 'own', 1],
    [2022, 'own', 0],
    [2023, 'aggregate', 0],
    [2023, 'own', 0],
  ]);
  // A share of more than its whole stays out, whoever has settled what.
  expect(rows.at(-1)?.sums['open_rate' as IndicatorId]?.excluded).toEqual({
    bodies: ['finance' as AgencyId],
    reports: 1,
    inferred: 0,
    contradicted: 0,
    numerator: 5,
    denominator: 0,
  });
});

test('reports of one year are summed and counted, each that is inferred or contradicted too', async () => {
  const rows = await askWorld((engine) => queryTrend(engine, { ...COUNTY_FILTER, region: 'all', from: 2023 }));
  expect(told(rows, 'received_new')).toEqual([[2023, 'own', 2, expect.objectContaining(sums(17, null, 2, 1))]]);
  expect(told(rows, 'open_rate')).toEqual([[2023, 'own', 2, sums(12, 7, 2, 0, 1, out(5, 0))]]);
});

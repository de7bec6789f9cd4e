import { expect, test } from 'vitest';
import { queryApplicantOutcomes } from '../../../src/lib/queries/index.ts';
import { handDataset, handReport, HUZHU } from '../../support/hand-reports.ts';
import { withDataset } from '../../support/dataset-engine.ts';
import { askWorld, COUNTY_FILTER } from '../../support/query-world.ts';

/** Two bodies; the second left a box of the natural persons blank, so shares rest on the first alone. */
const WORLD = handDataset({ first: 'department', second: 'department' }, [
  handReport('first', 2023, {
    'granted.natural_person': 3,
    granted: 4,
    'refused_state_secret.natural_person': 1,
    refused_state_secret: 1,
    'concluded_total.natural_person': 4,
    concluded_total: 5,
  }),
  handReport('second', 2023, {
    'granted.natural_person': 7,
    granted: 7,
    'unavailable_not_held.natural_person': null,
    'concluded_total.natural_person': 9,
    concluded_total: 9,
  }),
]);

test('counts are sums over the reports that have the cells, shares over those that have them all', async () => {
  const rows = await withDataset(WORLD, (engine) =>
    queryApplicantOutcomes(engine, { ...COUNTY_FILTER, region: HUZHU }),
  );
  expect(rows.map(({ applicant }) => applicant)).toEqual([
    'natural_person',
    'business',
    'research',
    'public_welfare',
    'legal_services',
    'other_org',
    'total',
  ]);
  const [persons] = rows;
  // Granted, partially granted, refused, unavailable, not processed, other.
  expect(persons).toEqual({
    year: 2023,
    scope: 'own',
    applicant: 'natural_person',
    counts: [10, 0, 1, 0, 0, 0],
    concluded: 13,
    numerators: [3, 0, 1, 0, 0, 0],
    denominator: 4,
  });
  expect(rows.at(-1)).toMatchObject({
    counts: [11, 0, 1, 0, 0, 0],
    concluded: 14,
    numerators: [4, 0, 1, 0, 0, 0],
    denominator: 5,
  });
});

test('where no report has every cell there are counts and no shares', async () => {
  const half = { ...WORLD, reports: WORLD.reports.slice(1) };
  const [persons] = await withDataset(half, (engine) => queryApplicantOutcomes(engine, COUNTY_FILTER));
  expect(persons).toMatchObject({
    counts: [7, 0, 0, null, 0, 0],
    concluded: 9,
    numerators: [null, null, null, null, null, null],
    denominator: null,
  });
});

test('years come in their order, own and aggregate reports apart', async () => {
  const rows = await askWorld((engine) => queryApplicantOutcomes(engine, COUNTY_FILTER));
  const totals = rows.filter(({ applicant }) => applicant === 'total');
  expect(totals.map(({ year, scope, concluded }) => [year, scope, concluded])).toEqual([
    [2021, 'own', 0],
    [2022, 'own', 4],
    [2023, 'aggregate', 20],
    [2023, 'own', 0],
  ]);
});

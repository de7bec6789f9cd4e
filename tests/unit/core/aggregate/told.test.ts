import { expect, test } from 'vitest';
import { compareWithPublished, sumArea, tellArea, type Holdings } from '../../../../src/lib/core/aggregate/index.ts';
import { checkDataset } from '../../../../src/lib/core/checks/index.ts';
import { byPersons } from '../../../support/one-report.ts';
import { handReport } from '../../../support/hand-reports.ts';
import { agencyWith, idOf } from '../../../support/register.ts';

const gov = agencyWith('gov', { kind: 'county_gov' });
const HOLDINGS: Holdings = {
  regions: [],
  agencies: [
    gov,
    agencyWith('bureau', { includes: [{ agency_id: idOf('centre'), from: null }] }),
    agencyWith('centre'),
    agencyWith('quiet'),
    agencyWith('torn'),
    agencyWith('unread'),
  ],
  events: [],
  deadlines: [],
  reports: [
    handReport('gov', 2023, byPersons({ received_new: 20, concluded_total: 20, granted: 20 }), { scope: 'aggregate' }),
    handReport('bureau', 2023, byPersons({ received_new: 9, concluded_total: 9, granted: 9 })),
    handReport('centre', 2023, byPersons({ received_new: 4, concluded_total: 4, granted: 4 })),
    handReport('torn', 2023, byPersons({ received_new: 5, concluded_total: 5, granted: 3 })),
    { ...handReport('unread', 2023, {}), reading: 'unread', cells: {} },
  ],
};

const tell = (holdings: Holdings) => {
  const sum = sumArea(holdings, gov.region_code, 2023);
  const checked = checkDataset(holdings);
  return tellArea(holdings, sum, compareWithPublished(sum, checked.findings), checked.findings);
};

test('an area names its bodies with how they stand to the sum, and whose report includes whose', () => {
  const told = (holdings: Holdings) =>
    tell(holdings).bodies.map(({ agency_id, standing, included_by }) => [agency_id, standing, included_by]);
  expect(told(HOLDINGS)).toEqual([
    ['bureau', 'read', null],
    ['centre', 'read', 'bureau'],
    ['quiet', 'uncollected', null],
    ['torn', 'read', null],
    ['unread', 'unread', null],
  ]);
  expect(told({ ...HOLDINGS, complete: { [gov.region_code]: [2023] } })[2]).toEqual(['quiet', 'missing', null]);
});

test('a cell has both bases, k of n, the published figure less the sum, and who contradicts itself in it', () => {
  const { cells } = tell(HOLDINGS);
  expect(cells.find(({ cell }) => cell === 'granted.total')).toEqual({
    cell: 'granted.total',
    value: 12,
    k: 3,
    n: 5,
    published: 20,
    difference: 8,
    lacking: [],
    other_form: [],
    contradicted: ['torn'],
  });
  expect(cells.find(({ cell }) => cell === 'review_total')).toMatchObject({ value: 0, k: 3, n: 5, contradicted: [] });
});

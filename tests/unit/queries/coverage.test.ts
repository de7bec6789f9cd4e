import { expect, test } from 'vitest';
import { listFilings } from '../../../src/lib/core/filing/index.ts';
import type { AgencyId, RegionCode } from '../../../src/lib/core/report/index.ts';
import { queryCoverage } from '../../../src/lib/queries/index.ts';
import { withDataset } from '../../support/dataset-engine.ts';
import { handReport } from '../../support/hand-reports.ts';
import { askWorld, CITY, COUNTY_FILTER, QUERY_WORLD } from '../../support/query-world.ts';
import { agencyWith, eventOf } from '../../support/register.ts';

const COUNTY = '630223' as RegionCode;
const OTHER = '640100' as RegionCode;

test('every agency of the area by every year says: read, not readable, owed and missing, or not yet in being', async () => {
  const rows = await askWorld((engine) => queryCoverage(engine, COUNTY_FILTER));
  expect(
    rows.map(({ scope, agency_id, year, state, published_on }) => [scope, agency_id, year, state, published_on]),
  ).toEqual([
    ['aggregate', 'county', 2021, 'missing', null],
    ['aggregate', 'county', 2022, 'missing', null],
    ['aggregate', 'county', 2023, 'read', null],
    ['own', 'finance', 2021, 'missing', null],
    ['own', 'finance', 2022, 'read', '2023-01-20'],
    ['own', 'finance', 2023, 'read', '2024-02-15'],
    ['own', 'quiet', 2021, 'not_due', null],
    ['own', 'quiet', 2022, 'not_due', null],
    ['own', 'quiet', 2023, 'missing', null],
    ['own', 'town', 2021, 'read', null],
    ['own', 'town', 2022, 'missing', null],
    ['own', 'town', 2023, 'unread', null],
  ]);
});

test('a kind leaves out other kinds and the aggregate report, chosen agencies leave out everybody else', async () => {
  await askWorld(async (engine) => {
    const ids = async (change: Partial<typeof COUNTY_FILTER>) => {
      const rows = await queryCoverage(engine, { ...COUNTY_FILTER, from: 2023, ...change });
      return rows.map(({ agency_id }) => agency_id);
    };
    expect(await ids({ kind: 'department' })).toEqual(['finance', 'quiet']);
    expect(await ids({ agencies: ['city', 'county'] as AgencyId[] })).toEqual(['county', 'city']);
    expect(await ids({ region: 'all' })).toEqual(['city', 'finance', 'quiet', 'town']);
  });
});

test('the aggregate report of an area is that of its own government, not of the areas below it', async () => {
  const government = agencyWith('city-gov', { kind: 'city_gov', region_code: CITY });
  const world = {
    ...QUERY_WORLD,
    agencies: [...QUERY_WORLD.agencies, government],
    reports: [...QUERY_WORLD.reports, handReport('city-gov', 2023, {}, { scope: 'aggregate' })],
  };
  const rows = await withDataset(world, (engine) =>
    queryCoverage(engine, { ...COUNTY_FILTER, region: CITY, from: 2023 }),
  );
  expect(rows.map(({ scope, agency_id }) => [scope, agency_id])).toEqual([
    ['aggregate', 'city-gov'],
    ['own', 'city'],
    ['own', 'finance'],
    ['own', 'quiet'],
    ['own', 'town'],
  ]);
});

test('what is not there stands as the filing status says: missing, not collected, or not owed for sure', async () => {
  const agencies = [
    agencyWith('closed', { region_code: COUNTY, valid_to: 2022 }),
    agencyWith('school', { region_code: COUNTY, kind: 'public_enterprise' }),
    agencyWith('bureau', { region_code: COUNTY, valid_from: 2022 }),
    agencyWith('elsewhere', { region_code: OTHER }),
  ];
  const events = [eventOf('abolish', '2022-06', ['closed'])];
  const world = {
    ...QUERY_WORLD,
    agencies,
    events,
    reports: [handReport('bureau', 2023, {})],
    complete: { [CITY]: [2021, 2022] },
  };
  const years = [2021, 2022, 2023];
  const states = await withDataset(world, async (engine) => {
    const rows = await queryCoverage(engine, { ...COUNTY_FILTER, region: 'all', from: 2021, to: 2023 });
    return Object.fromEntries(
      agencies.map(({ agency_id }) => [
        agency_id,
        rows.filter((row) => row.agency_id === agency_id).map(({ state }) => state),
      ]),
    );
  });
  expect(states).toEqual({
    closed: ['missing', 'not_due', 'not_due'],
    school: ['not_due', 'not_due', 'not_due'],
    bureau: ['not_due', 'missing', 'read'],
    elsewhere: ['uncollected', 'uncollected', 'uncollected'],
  });
  // The owner of these words, asked directly; a body dissolved within the year may file or not.
  const same: Readonly<Record<string, string>> = { filed: 'read', none: 'not_due' };
  const filings = listFilings(agencies, events, world.reports, years, [], world.complete);
  for (const { agency_id } of agencies)
    expect(filings.filter((filing) => filing.agency_id === agency_id).map(({ state }) => same[state] ?? state)).toEqual(
      states[agency_id],
    );
});

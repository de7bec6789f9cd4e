import { expect, test } from 'vitest';
import type { AgencyId } from '../../../src/lib/core/report/index.ts';
import { queryCoverage } from '../../../src/lib/queries/index.ts';
import { withDataset } from '../../support/dataset-engine.ts';
import { handReport } from '../../support/hand-reports.ts';
import { askWorld, CITY, COUNTY_FILTER, QUERY_WORLD } from '../../support/query-world.ts';
import { agencyWith } from '../../support/register.ts';

test('every agency of the area by every year says: read, not readable, not loaded, or not yet in being', async () => {
  const rows = await askWorld((engine) => queryCoverage(engine, COUNTY_FILTER));
  expect(
    rows.map(({ scope, agency_id, year, state, published_on }) => [scope, agency_id, year, state, published_on]),
  ).toEqual([
    ['aggregate', 'county', 2021, 'none', null],
    ['aggregate', 'county', 2022, 'none', null],
    ['aggregate', 'county', 2023, 'read', null],
    ['own', 'finance', 2021, 'none', null],
    ['own', 'finance', 2022, 'read', '2023-01-20'],
    ['own', 'finance', 2023, 'read', '2024-02-15'],
    ['own', 'quiet', 2021, 'not_due', null],
    ['own', 'quiet', 2022, 'not_due', null],
    ['own', 'quiet', 2023, 'none', null],
    ['own', 'town', 2021, 'read', null],
    ['own', 'town', 2022, 'none', null],
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

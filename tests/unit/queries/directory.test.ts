import { expect, test } from 'vitest';
import type { AgencyId } from '../../../src/lib/core/report/index.ts';
import { queryDirectory, queryEvents } from '../../../src/lib/queries/index.ts';
import { askWorld } from '../../support/query-world.ts';

test('the register lists every agency by area, aggregating ones first, with the years it was read and the years it could not be', async () => {
  const rows = await askWorld(queryDirectory);
  expect(rows.map((row) => [row.agency_id, row.region_code, row.scope, row.read_years, row.unread_years])).toEqual([
    ['city', '630200', 'own', [2023], []],
    ['county', '630223', 'aggregate', [2023], []],
    ['finance', '630223', 'own', [2022, 2023], []],
    ['quiet', '630223', 'own', [], []],
    ['town', '630223', 'own', [2021], [2023]],
  ]);
  expect(rows[4]).toMatchObject({
    name: 'town',
    kind: 'township',
    parent_id: 'county',
    former_names: ['旧乡'],
    search_key: ['town', 'town', 'jiu xiang'],
  });
  expect(rows[3]).toMatchObject({ note: '新设', parent_id: null });
});

test('changes of an agency are those that name it on either side, oldest first', async () => {
  const split = { date: '2021-03', type: 'split', from_ids: ['finance'], to_ids: ['finance', 'quiet'] };
  const made = { date: '2023-05', type: 'create', from_ids: [], to_ids: ['quiet'] };
  await askWorld(async (engine) => {
    expect(await queryEvents(engine, 'quiet' as AgencyId)).toEqual([
      { ...split, note: null, source: '公告' },
      { ...made, note: '新设', source: null },
    ]);
    expect(await queryEvents(engine, 'finance' as AgencyId)).toMatchObject([split]);
    expect(await queryEvents(engine, 'town' as AgencyId)).toEqual([]);
  });
});

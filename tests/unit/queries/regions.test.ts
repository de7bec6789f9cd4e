import { expect, test } from 'vitest';
import { queryRegions } from '../../../src/lib/queries/index.ts';
import { askWorld } from '../../support/query-world.ts';

const NOBODY_COUNTED = { inhabitants: null, population_year: null, population_source: null };

test('every area counts the bodies and reports in it and below it, own apart from aggregate, and one without agencies is there with none', async () => {
  expect(await askWorld(queryRegions)).toEqual([
    {
      region_code: '630000',
      name: '青海省',
      level: 'province',
      parent_code: null,
      ...NOBODY_COUNTED,
      bodies: 4,
      own_reports: 5,
      aggregate_bodies: 1,
      aggregate_reports: 1,
      seated: 0,
    },
    {
      region_code: '630200',
      name: '海东市',
      level: 'prefecture',
      parent_code: '630000',
      ...NOBODY_COUNTED,
      bodies: 4,
      own_reports: 5,
      aggregate_bodies: 1,
      aggregate_reports: 1,
      seated: 1,
    },
    {
      region_code: '630223',
      name: '互助土族自治县',
      level: 'county',
      parent_code: '630200',
      ...NOBODY_COUNTED,
      // One of them, quiet, has no report at all.
      bodies: 3,
      own_reports: 4,
      aggregate_bodies: 1,
      aggregate_reports: 1,
      seated: 4,
    },
    {
      region_code: '630225',
      name: '贫县',
      level: 'county',
      parent_code: '630200',
      ...NOBODY_COUNTED,
      bodies: 0,
      own_reports: 0,
      aggregate_bodies: 0,
      aggregate_reports: 0,
      seated: 0,
    },
  ]);
});

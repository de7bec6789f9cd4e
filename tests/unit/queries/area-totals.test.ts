import { expect, test } from 'vitest';
import { queryAreaTotals, queryQuality } from '../../../src/lib/queries/index.ts';
import { HUZHU } from '../../support/hand-reports.ts';
import { askWorld, CITY } from '../../support/query-world.ts';

test('what an area published is held against the sum over its bodies, in years with a published total only', async () => {
  await askWorld(async (engine) => {
    const { cells } = await queryQuality(engine, HUZHU);
    const unequal = cells.filter(({ year, difference }) => year === 2023 && difference !== null && difference !== 0);
    expect(unequal.length).toBeGreaterThan(0);
    expect(await queryAreaTotals(engine, HUZHU)).toEqual([
      {
        year: 2023,
        published_by: 'county',
        short_name: 'county',
        expected: 3,
        reporting: 1,
        unequal: unequal.length,
      },
    ]);
    expect(await queryAreaTotals(engine, CITY)).toEqual([]);
  }, 'quality');
});

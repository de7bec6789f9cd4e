import { expect, test } from 'vitest';
import { offerOf, queryDirectory, queryRegions } from '../../../src/lib/queries/index.ts';
import { askWorld } from '../../support/query-world.ts';

test('an address is read by the years, kinds and bodies of the register; an area opens in the last year that is read of somebody in it', async () => {
  const offer = await askWorld(async (engine) => offerOf(await queryRegions(engine), await queryDirectory(engine)));
  expect(offer).toEqual({
    years: { first: 2021, last: 2023 },
    latest: expect.objectContaining({ '630000': 2023, '630200': 2023, '630223': 2023 }) as object,
    summarized: [],
    published: { '630223': [2023] },
    agencies: ['city', 'county', 'finance', 'quiet', 'town'],
    kinds: [
      { kind: 'department', region_code: '630200' },
      { kind: 'department', region_code: '630223' },
      { kind: 'township', region_code: '630223' },
    ],
  });
});

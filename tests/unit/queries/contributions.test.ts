import { expect, test } from 'vitest';
import type { IndicatorId } from '../../../src/lib/indicators/index.ts';
import { queryContributions } from '../../../src/lib/queries/index.ts';
import { askWorld, COUNTY_FILTER } from '../../support/query-world.ts';

const received = 'received_new' as IndicatorId;

test('the reports of the year in focus say what each gives, the largest first and the aggregate apart', async () => {
  await askWorld(async (engine) => {
    const all = await queryContributions(engine, { ...COUNTY_FILTER, region: 'all' }, received);
    expect(all.map(({ agency_id, numerator, inferred, scope }) => [agency_id, numerator, inferred, scope])).toEqual([
      ['finance', 10, true, 'own'],
      ['city', 7, false, 'own'],
    ]);
    const county = await queryContributions(engine, COUNTY_FILTER, received);
    expect(county.map(({ agency_id, numerator, scope }) => [agency_id, numerator, scope])).toEqual([
      ['finance', 10, 'own'],
      ['county', 20, 'aggregate'],
    ]);
    expect(county[0]).toMatchObject({ year: 2023, denominator: null, form_requests: '2021', form_appeals: '2021' });
  });
});

test('a report without the figure stands last with none; of another year it stands alone, on its own form', async () => {
  await askWorld(async (engine) => {
    const stock = await queryContributions(
      engine,
      { ...COUNTY_FILTER, region: 'all' },
      'normative_docs_in_force' as IndicatorId,
    );
    expect(stock.map(({ agency_id, numerator }) => [agency_id, numerator])).toEqual([
      ['city', 0],
      ['finance', null],
    ]);
    const early = await queryContributions(engine, { ...COUNTY_FILTER, year: 2021 }, received);
    expect(early).toMatchObject([{ agency_id: 'town', year: 2021, numerator: 2, form_proactive: '2019' }]);
    expect(early).toHaveLength(1);
  });
});

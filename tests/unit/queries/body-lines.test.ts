import { expect, test } from 'vitest';
import type { IndicatorId } from '../../../src/lib/indicators/index.ts';
import { queryBodyLines } from '../../../src/lib/queries/index.ts';
import type { Engine } from '../../../src/lib/warehouse/engine.ts';
import { askWorld, COUNTY_FILTER } from '../../support/query-world.ts';

const INDICATORS = ['received_new', 'open_rate'] as IndicatorId[];

test('a line a body and indicator, its lists in the order of years, with the years that are inferred or named by an error', async () => {
  const rows = await askWorld((engine) => queryBodyLines(engine, COUNTY_FILTER, INDICATORS));
  const line = { agency_id: 'finance', years: [2022, 2023] };
  const alone = { agency_id: 'town', years: [2021] };
  expect(rows).toMatchObject([
    { ...line, indicator: 'open_rate', numerators: [4, 5], denominators: [4, 0], inferred: [], contradicted: [2023] },
    {
      ...line,
      indicator: 'received_new',
      numerators: [4, 10],
      denominators: [null, null],
      inferred: [2023],
      contradicted: [],
    },
    { ...alone, indicator: 'open_rate', numerators: [0], denominators: [0], inferred: [], contradicted: [2021] },
    { ...alone, indicator: 'received_new', numerators: [2], denominators: [null], inferred: [], contradicted: [2021] },
  ]);
  expect(rows).toHaveLength(4);
});

test('lists that the engine found in another order are put in the order of years, all of them alike', async () => {
  const found = {
    agency_id: 'a',
    indicator: 'open_rate',
    years: [2023, 2021, 2022],
    numerators: [3, 1, 2],
    denominators: [30, null, 20],
    forms: ['2021', '2019', '2021'],
    inferred: [2023, 2021],
    contradicted: [2022, 2021],
    self_contradicting: [2023, 2022],
    merged: [],
    merged_reports: [],
    merged_numerators: [],
    merged_denominators: [],
    handed_on: [],
    included: [],
  };
  const engine = { rows: () => Promise.resolve([found]) } as unknown as Engine;
  expect(await queryBodyLines(engine, COUNTY_FILTER, INDICATORS)).toEqual([
    {
      ...found,
      years: [2021, 2022, 2023],
      numerators: [1, 2, 3],
      denominators: [null, 20, 30],
      forms: ['2019', '2021', '2021'],
      inferred: [2021, 2023],
      contradicted: [2021, 2022],
      self_contradicting: [2022, 2023],
    },
  ]);
});

import { expect, test } from 'vitest';
import type { IndicatorId } from '../../../src/lib/indicators/index.ts';
import { queryAreaFigures } from '../../../src/lib/queries/index.ts';
import { askWorld } from '../../support/query-world.ts';

const INDICATORS = ['received_new', 'open_rate'] as IndicatorId[];

test('areas of a level sum the own reports of one year in them and below them; aggregate reports are not added, and an area without a figure has no row', async () => {
  await askWorld(async (engine) => {
    expect(await queryAreaFigures(engine, 'county', 2023, INDICATORS)).toEqual([
      // The only rate there, 5 of 0, contradicts itself.
      {
        region_code: '630223',
        name: '互助土族自治县',
        indicator: 'received_new',
        numerator: 10,
        denominator: null,
        reports: 1,
      },
    ]);
    expect(await queryAreaFigures(engine, 'prefecture', 2023, INDICATORS)).toEqual([
      { region_code: '630200', name: '海东市', indicator: 'open_rate', numerator: 7, denominator: 7, reports: 1 },
      {
        region_code: '630200',
        name: '海东市',
        indicator: 'received_new',
        numerator: 17,
        denominator: null,
        reports: 2,
      },
    ]);
    expect(await queryAreaFigures(engine, 'province', 2021, ['received_new'] as IndicatorId[])).toMatchObject([
      { region_code: '630000', numerator: 2, reports: 1 },
    ]);
    expect(await queryAreaFigures(engine, 'county', 2020, INDICATORS)).toEqual([]);
  });
});

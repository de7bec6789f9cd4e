import { expect, test } from 'vitest';
import type { IndicatorId } from '../../../src/lib/indicators/index.ts';
import { queryAreaFigures } from '../../../src/lib/queries/index.ts';
import type { RegionLevel } from '../../../src/lib/core/agency/index.ts';
import { askWorld } from '../../support/query-world.ts';

const INDICATORS = ['received_new', 'open_rate'] as IndicatorId[];

test('areas sum the own reports in them and below them, and stand beside what their government published; without a figure there is no row', async () => {
  await askWorld(async (engine) => {
    const told = async (level: RegionLevel | null, year: number) =>
      (await queryAreaFigures(engine, { level, from: year, to: year }, INDICATORS)).map(
        ({ region_code, scope, indicator, numerator, denominator, reports, excluded }) =>
          [region_code, scope, indicator, numerator, denominator, reports, excluded].join(' '),
      );
    const prefecture = ['630200 own open_rate 7 7 1 1', '630200 own received_new 17  2 0'];
    // The only own rate of the county, 5 of 0, contradicts itself.
    const county = [
      '630223 aggregate open_rate 20 20 1 0',
      '630223 aggregate received_new 20  1 0',
      '630223 own open_rate   0 1',
      '630223 own received_new 10  1 0',
    ];
    const province = ['630000 own open_rate 7 7 1 1', '630000 own received_new 17  2 0'];
    expect(await told('county', 2023)).toEqual(county);
    expect(await told('prefecture', 2023)).toEqual(prefecture);
    expect(await told(null, 2023)).toEqual([...province, ...prefecture, ...county]);
    expect(await told('province', 2021)).toEqual(['630000 own open_rate 0 0 1 0', '630000 own received_new 2  1 0']);
    expect(await told('county', 2020)).toEqual([]);
  });
});

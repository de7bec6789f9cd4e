import { expect, test } from 'vitest';
import type { AgencyId, RegionCode } from '../../../src/lib/core/report/index.ts';
import { areaPrefix } from '../../../src/lib/queries/filter.ts';
import { filterParameters } from '../../../src/lib/queries/predicate.ts';
import { COUNTY_FILTER } from '../../support/query-world.ts';

test('the codes of all areas inside an area begin with its prefix', () => {
  expect(areaPrefix('all')).toBe('');
  expect(areaPrefix('630000' as RegionCode)).toBe('63');
  expect(areaPrefix('630200' as RegionCode)).toBe('6302');
  expect(areaPrefix('630223' as RegionCode)).toBe('630223');
});

test('a filter is bound in the order of the predicate', () => {
  expect(filterParameters(COUNTY_FILTER)).toEqual(['630223', '630223', '', 2021, 2023, '']);
  expect(
    filterParameters({ ...COUNTY_FILTER, region: 'all', kind: 'township', agencies: ['a', 'b'] as AgencyId[] }),
  ).toEqual(['', '', 'township', 2021, 2023, 'a~b']);
});

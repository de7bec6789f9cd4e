import { expect, test } from 'vitest';
import { kindFromName } from '../../../../src/lib/core/agency/index.ts';
import type { RegionCode } from '../../../../src/lib/core/report/index.ts';

test.each([
  ['青海省人民政府', null, 'province_gov'],
  ['甲市人民政府', '630200', 'city_gov'],
  ['甲市人民政府', '630281', 'county_gov'],
  ['甲市人民政府', null, 'unknown'],
  ['互助土族自治县人民政府', null, 'county_gov'],
  ['乙镇人民政府', null, 'township'],
  ['东湖街道办事处', null, 'township'],
  ['甲经济开发区', null, 'functional_zone'],
  ['甲县水利局', null, 'department'],
  ['甲县人民政府办公室', null, 'department'],
  ['某某', null, 'unknown'],
  [null, null, 'unknown'],
])('%s (%s) is %s', (name, region, kind) => {
  expect(kindFromName(name, region as RegionCode | null)).toBe(kind);
});

import { expect, test } from 'vitest';
import type { Region } from '../../../../src/lib/core/agency/index.ts';
import { findRegion } from '../../../../src/lib/core/extract/region.ts';
import type { RegionCode } from '../../../../src/lib/core/report/index.ts';

const region = (code: string, name: string, level: Region['level'], parent: string | null): Region => ({
  region_code: code as RegionCode,
  name,
  level,
  parent_code: parent as RegionCode | null,
});
const REGIONS = [
  region('630000', '青海省', 'province', null),
  region('630200', '海东市', 'prefecture', '630000'),
  region('630223', '互助县', 'county', '630200'),
  region('110000', '北京市', 'province', null),
  region('110105', '朝阳区', 'county', '110000'),
  region('220000', '吉林省', 'province', null),
  region('220104', '朝阳区', 'county', '220000'),
];

test.each([
  ['青海省海东市互助县财政局', '630223'],
  ['海东市互助县财政局', '630223'],
  ['互助县财政局', '630223'],
  ['海东市财政局', '630200'],
  ['青海省财政厅', '630000'],
  ['青海省互助县财政局', '630223'],
  ['北京市朝阳区教育局', '110105'],
  ['吉林省朝阳区教育局', '220104'],
  ['朝阳区教育局', null],
  ['财政局', null],
  ['财政局（青海省）', null],
  ['', null],
])('%s belongs to %s', (agency, code) => {
  expect(findRegion(agency, REGIONS)).toBe(code);
});

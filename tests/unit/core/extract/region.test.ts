import { describe, expect, test } from 'vitest';
import { nationalAreas, type Region } from '../../../../src/lib/core/agency/index.ts';
import { findRegion, placeReport } from '../../../../src/lib/core/extract/region.ts';
import { blankReport } from '../../../../src/lib/core/layer/index.ts';
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

describe('by the list of all areas of the country', () => {
  const placed = async (agency: string | null, region: string | null = null) =>
    placeReport({ ...blankReport('2021'), agency, region: region as RegionCode | null }, await nationalAreas()).region;

  test.each([
    ['湖南省长沙市长沙县教育局', '430121'],
    ['长沙县教育局', '430121'],
    ['恩施土家族苗族自治州财政局', '422800'],
    ['恩施州财政局', '422800'],
    ['互助土族自治县水利局', '630223'],
    ['安徽省和县教育局', '340523'],
    ['浙江省教育厅', '330000'],
  ])('%s is of %s', async (agency, code) => {
    expect(await placed(agency)).toBe(code);
  });

  test.each<[string | null, string]>([
    ['公安局', 'a county has the name of a line of business'],
    ['和平街道办事处', 'the stem of a district is a name of streets as well'],
    ['朝阳区教育局', 'two districts bear the name'],
    ['城区街道办事处', 'a word that is the name of districts'],
    ['矿区管理局', 'a name of two characters that is a word'],
    ['示例县教育局', 'no such county'],
    ['青海省海东市某某县教育局', 'the name goes on with a county that the list lacks'],
    [null, 'the document names no body'],
  ])('%s is of none: %s', async (agency, why) => {
    expect(await placed(agency), why).toBeNull();
  });

  test('what the known areas told stays', async () => {
    expect(await placed('长沙县教育局', '990121')).toBe('990121');
  });
});

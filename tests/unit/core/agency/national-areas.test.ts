import { describe, expect, test } from 'vitest';
import { areasOf, nationalAreas, regionFullName, withMoreAreas } from '../../../../src/lib/core/agency/index.ts';
import type { RegionCode } from '../../../../src/lib/core/report/index.ts';

const nameOf = async (code: string) => regionFullName(code as RegionCode, await nationalAreas());

describe('the areas of the country', () => {
  test.each([
    ['630223', '青海省海东市互助土族自治县'],
    ['350128', '福建省福州市平潭县'],
    ['110105', '北京市朝阳区'],
    ['500101', '重庆市万州区'],
    ['500229', '重庆市城口县'],
    ['429004', '湖北省仙桃市'],
    ['659001', '新疆维吾尔自治区石河子市'],
    ['320000', '江苏省'],
  ])(
    '%s is %s: districts of municipalities and counties directly under a province have no prefecture',
    async (code, name) => {
      expect(await nameOf(code)).toBe(name);
    },
  );

  test('are the 31 provinces with more than 330 prefectures and 2800 counties, each below one that is there', async () => {
    const areas = await nationalAreas();
    const codes: ReadonlySet<string> = new Set(areas.map(({ region_code }) => region_code));
    const count = (level: string) => areas.filter((area) => area.level === level).length;
    expect(count('province')).toBe(31);
    expect(count('prefecture')).toBeGreaterThan(330);
    expect(count('county')).toBeGreaterThan(2800);
    expect(areas.filter(({ parent_code }) => parent_code !== null && !codes.has(parent_code))).toEqual([]);
    expect(codes.size).toBe(areas.length);
  });

  test('are those that the lists name: what is no area, or lies where the Regulations do not hold, is left out', () => {
    const areas = areasOf({
      province_list: { 110000: '北京市', 710000: '台湾省' },
      city_list: { 110100: '北京市', 419000: '省直辖县' },
      county_list: { 110105: '朝阳区', 419001: '济源市', 710101: '中正区' },
    });
    expect(areas.map(({ region_code, level, parent_code }) => [region_code, level, parent_code])).toEqual([
      ['110000', 'province', null],
      ['110105', 'county', '110000'],
      ['419001', 'county', '410000'],
    ]);
  });
});

test('known areas stand before those of a list, and are not taken from it again', () => {
  const area = (region_code: string, name: string) => ({
    ...{ region_code: region_code as RegionCode, name, level: 'county' as const, parent_code: null },
  });
  expect(withMoreAreas([area('990121', '示例县')], [area('990121', '别名'), area('630223', '互助县')])).toEqual([
    area('990121', '示例县'),
    area('630223', '互助县'),
  ]);
});

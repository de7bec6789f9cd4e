import { isRegionCode, type RegionCode } from '../report/index.ts';
import type { Region } from './types.ts';

/** The names of areas by their code, level by level, as the package has them. */
export interface CodeLists {
  province_list: Readonly<Record<string, string>>;
  city_list: Readonly<Record<string, string>>;
  county_list: Readonly<Record<string, string>>;
}

/** Where the Regulations on the disclosure of government information hold: the package also numbers areas where they do not. */
const IN_FORCE = /^[1-6]/;
/** Places between a province and its counties that are no prefecture: the districts of a municipality, counties directly under a province. */
const NO_PREFECTURE = /^(?:(?:1[12]|31|50)0[12]00|\d{2}9000)$/;

const provinceOf = (code: string): RegionCode => `${code.slice(0, 2)}0000` as RegionCode;

/** The areas that such lists name, province first, each below the next one above it that is an area. */
export function areasOf({ province_list, city_list, county_list }: CodeLists): Region[] {
  const entries = (list: Readonly<Record<string, string>>) =>
    Object.entries(list).flatMap(([code, name]) => (IN_FORCE.test(code) && isRegionCode(code) ? [{ code, name }] : []));
  const prefectures = entries(city_list).filter(({ code }) => !NO_PREFECTURE.test(code));
  const known: ReadonlySet<string> = new Set(prefectures.map(({ code }) => code));
  const above = (code: string): RegionCode => {
    const prefecture = `${code.slice(0, 4)}00`;
    return known.has(prefecture) ? (prefecture as RegionCode) : provinceOf(code);
  };
  return [
    ...entries(province_list).map(({ code, name }): Region => ({
      region_code: code,
      name,
      level: 'province',
      parent_code: null,
    })),
    ...prefectures.map(({ code, name }): Region => ({
      region_code: code,
      name,
      level: 'prefecture',
      parent_code: provinceOf(code),
    })),
    ...entries(county_list).map(({ code, name }): Region => ({
      region_code: code,
      name,
      level: 'county',
      parent_code: above(code),
    })),
  ];
}

let areas: Promise<readonly Region[]> | undefined;

/**
 * Every province, prefecture and county of GB/T 2260, as the package `@vant/area-data` has them. The list comes with the first
 * call; a call after one that failed tries again.
 */
export function nationalAreas(): Promise<readonly Region[]> {
  areas ??= import('@vant/area-data').then(({ areaList }) => areasOf(areaList));
  // Whoever asked is told.
  areas.catch(() => (areas = undefined));
  return areas;
}

/** The known areas, and behind them those of `more` whose code they lack. */
export function withMoreAreas(known: readonly Region[], more: readonly Region[]): Region[] {
  const codes: ReadonlySet<string> = new Set(known.map(({ region_code }) => region_code));
  return [...known, ...more.filter(({ region_code }) => !codes.has(region_code))];
}

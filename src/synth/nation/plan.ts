import type { AgencyKind, Region, RegionLevel } from '../../lib/core/agency/index.ts';
import type { AgencyId, RegionCode } from '../../lib/core/report/index.ts';
import { BODIES } from '../county/bodies.ts';
import { toChinese } from './numeral.ts';

/** A body of the fictional nation. */
export interface NationAgency {
  agency_id: AgencyId;
  name: string;
  short_name: string;
  kind: AgencyKind;
  region_code: RegionCode;
  parent_id: AgencyId | null;
  /** Key of its figures' sector; `null` for a government, whose report adds up those of its area. */
  sector: string | null;
}

/** An area with its government, its own bodies and the areas inside it. */
export interface Area {
  region: Region;
  government: NationAgency;
  bodies: readonly NationAgency[];
  inside: readonly Area[];
}

/** Areas and filers of the country as they are, roughly; other sizes keep the proportions. */
const WHOLE = { agencies: 143_000, provinces: 31, prefectures: 333, counties: 2844 };

/** First two digits that no province of GB/T 2260 has; 99 belongs to the example county. */
const PROVINCE_DIGITS = [60, 66, 67, 68, 69, 70, ...range(72, 80), ...range(83, 98)];

/** Bodies of an area besides its government. */
const BODIES_OF: Readonly<Record<RegionLevel, number>> = { province: 49, prefecture: 44, county: 28 };

const GOVERNMENT_KIND = { province: 'province_gov', prefecture: 'city_gov', county: 'county_gov' } as const;
const UNIT: Readonly<Record<RegionLevel, string>> = { province: '省', prefecture: '市', county: '县' };

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, at) => from + at);
}

/** What departments are called and what they do, as in the example county; the office comes first. */
const DEPARTMENTS = BODIES.filter(
  ({ kind, to }) => to === null && kind !== 'township' && kind !== 'functional_zone',
).map(({ names, kind, sector }) => ({ short: names.at(-1)?.short ?? '', kind, sector }));
const OFFICE = '人民政府办公室';
const TOWNSHIP_SECTORS = ['street', 'town', 'town', 'village'];

/** The `part`-th of `parts` even shares of `count`. */
const shareOf = (count: number, parts: number, part: number): number =>
  Math.floor((count * (part + 1)) / parts) - Math.floor((count * part) / parts);

interface Growing {
  code: string;
  path: string;
  level: RegionLevel;
  parent: { region: Region; government: NationAgency } | null;
  ordinal: number;
}

function makeArea({ code, path, level, parent, ordinal }: Growing) {
  const region: Region = {
    region_code: code as RegionCode,
    name: `${level === 'province' ? '示例' : '第'}${toChinese(ordinal)}${UNIT[level]}`,
    level,
    parent_code: parent?.region.region_code ?? null,
  };
  const name = path + region.name;
  const agency = (at: number, own: string, short: string, kind: AgencyKind, sector: string | null): NationAgency => ({
    agency_id: `nation-${code}-${String(at).padStart(3, '0')}` as AgencyId,
    name: name + own,
    short_name: short,
    kind,
    region_code: region.region_code,
    parent_id: at === 0 ? (parent?.government.agency_id ?? null) : (`nation-${code}-000` as AgencyId),
    sector,
  });
  const government = agency(0, '人民政府', `${region.name}政府`, GOVERNMENT_KIND[level], null);
  return { region, government, name, agency };
}

/** The bodies of an area: its office, departments, second institutions where there are more, and townships. */
function makeBodies({ agency }: ReturnType<typeof makeArea>, level: RegionLevel, townships: number): NationAgency[] {
  const departments = Array.from({ length: BODIES_OF[level] }, (_, at) => {
    const { short = '', kind = 'department', sector = 'drc' } = DEPARTMENTS[at % DEPARTMENTS.length] ?? {};
    if (at === 0) return agency(1, OFFICE, '政府办公室', kind, sector);
    const own = at < DEPARTMENTS.length ? short : `${short}事务中心`;
    return agency(at + 1, own, own, at < DEPARTMENTS.length ? kind : 'institution', sector);
  });
  const others = Array.from({ length: townships }, (_, at) => {
    const sector = TOWNSHIP_SECTORS[at % TOWNSHIP_SECTORS.length] ?? 'town';
    const short = toChinese(at + 1) + (sector === 'street' ? '街道' : sector === 'town' ? '镇' : '乡');
    const own = short + (sector === 'street' ? '办事处' : '人民政府');
    return agency(departments.length + at + 1, own, short, 'township', sector);
  });
  return [...departments, ...others];
}

/** Fewer than this make no country with areas of three levels. */
export const LEAST_AGENCIES = 500;
export const MOST_AGENCIES = 300_000;

/** Lays out a nation of exactly so many bodies: provinces, prefectures and counties in proportion, townships with the rest. */
export function planNation(agencies: number): Area[] {
  const share = agencies / WHOLE.agencies;
  const counties = Math.max(1, Math.round(WHOLE.counties * share));
  const prefectures = Math.min(counties, Math.max(1, Math.round(WHOLE.prefectures * share)));
  const provinces = Math.min(prefectures, WHOLE.provinces, Math.max(1, Math.round(WHOLE.provinces * share)));
  return layOut(agencies, { provinces, prefectures, counties });
}

/** Lays out one province of exactly so many bodies, with so many areas. */
export const planProvince = (agencies: number, areas: { prefectures: number; counties: number }): Area[] =>
  layOut(agencies, { provinces: 1, ...areas });

function layOut(
  agencies: number,
  { provinces, prefectures, counties }: Readonly<Record<'provinces' | 'prefectures' | 'counties', number>>,
): Area[] {
  const governed = provinces * (1 + BODIES_OF.province) + prefectures * (1 + BODIES_OF.prefecture);
  const townships = agencies - governed - counties * (1 + BODIES_OF.county);
  let [prefecture, county] = [0, 0];

  return Array.from({ length: provinces }, (_, p): Area => {
    const digits = String(PROVINCE_DIGITS[p] ?? 60);
    const province = makeArea({ code: `${digits}0000`, path: '', level: 'province', parent: null, ordinal: p + 1 });
    const inside = Array.from({ length: shareOf(prefectures, provinces, p) }, (_, f): Area => {
      const code = digits + String(f + 1).padStart(2, '0');
      const city = makeArea({
        code: `${code}00`,
        path: province.name,
        level: 'prefecture',
        parent: province,
        ordinal: f + 1,
      });
      const own = shareOf(counties, prefectures, prefecture++);
      const districts = Array.from({ length: own }, (_, c): Area => {
        const district = {
          code: code + String(c + 21),
          path: city.name,
          level: 'county',
          parent: city,
          ordinal: c + 1,
        } as const;
        const made = makeArea(district);
        const { region, government } = made;
        return {
          region,
          government,
          bodies: makeBodies(made, 'county', shareOf(townships, counties, county++)),
          inside: [],
        };
      });
      return {
        region: city.region,
        government: city.government,
        bodies: makeBodies(city, 'prefecture', 0),
        inside: districts,
      };
    });
    return {
      region: province.region,
      government: province.government,
      bodies: makeBodies(province, 'province', 0),
      inside,
    };
  });
}

/** Every area, from the province down, in the order of codes. */
export function listAreas(areas: readonly Area[]): Area[] {
  return areas.flatMap((area) => [area, ...listAreas(area.inside)]);
}

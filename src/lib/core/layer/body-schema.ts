import * as v from 'valibot';
import { AGENCY_KINDS, REGION_LEVELS, isName, regionPrefix } from '../agency/index.ts';
import { isAgencyId, isRegionCode, type AgencyId, type RegionCode } from '../report/index.ts';

/** The first two digits of a province in GB/T 2260; 99, which it gives to none, is that of fictional areas. */
const PROVINCE = /^(1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[12]|99)/;

/** The id of a body. */
export const agencyId = v.pipe(
  v.string(),
  v.check(isAgencyId),
  v.transform((text) => text as AgencyId),
);
/** The code of an area. */
export const regionCode = v.pipe(
  v.string(),
  v.check((text) => isRegionCode(text) && PROVINCE.test(text)),
  v.transform((text) => text as RegionCode),
);
/** A report year in the register; `null` is open. */
export const year = v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1949), v.maxValue(2100)));

/** An area lies within its parent, so that no list of areas runs in a circle. */
const isWithin = ({
  region_code,
  parent_code,
}: {
  region_code: RegionCode;
  parent_code: RegionCode | null;
}): boolean => {
  if (parent_code === null) return true;
  const [own, above] = [regionPrefix(region_code), regionPrefix(parent_code)];
  return above.length < own.length && own.startsWith(above);
};

const name = v.pipe(v.string(), v.check(isName));

/** A body without its ties to others. */
export const body = v.strictObject({
  agency_id: agencyId,
  name,
  short_name: name,
  former_names: v.array(name),
  kind: v.picklist(AGENCY_KINDS),
  region_code: regionCode,
  valid_from: year,
  valid_to: year,
  note: v.nullable(v.string()),
});

/** An administrative area. */
export const area = v.pipe(
  v.strictObject({
    region_code: regionCode,
    name,
    level: v.picklist(REGION_LEVELS),
    parent_code: v.nullable(regionCode),
    population: v.exactOptional(v.strictObject({ inhabitants: v.number(), year: v.number(), source: v.string() })),
  }),
  v.check((one) => isWithin(one)),
);

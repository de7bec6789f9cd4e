import type { RegionCode } from '../report/index.ts';
import {
  BODY_NAME,
  CITY_GOVERNMENT,
  COUNTY_GOVERNMENT,
  PROVINCE_GOVERNMENT,
  TOWNSHIP_NAME,
  ZONE_NAME,
} from '../text/patterns-identity.ts';
import type { AgencyKind } from './types.ts';

/**
 * The kind of a body by its name, where the name tells: a government of a city may be of either level, which its region
 * tells. `unknown` rather than a guess.
 */
export function kindFromName(name: string | null, region: RegionCode | null = null): AgencyKind {
  if (name === null) return 'unknown';
  if (PROVINCE_GOVERNMENT.test(name)) return 'province_gov';
  if (COUNTY_GOVERNMENT.test(name)) return 'county_gov';
  if (CITY_GOVERNMENT.test(name)) {
    if (region === null) return 'unknown';
    return region.endsWith('0000') ? 'province_gov' : region.endsWith('00') ? 'city_gov' : 'county_gov';
  }
  if (TOWNSHIP_NAME.test(name)) return 'township';
  if (ZONE_NAME.test(name)) return 'functional_zone';
  return BODY_NAME.test(name) ? 'department' : 'unknown';
}

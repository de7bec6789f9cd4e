import type { RegionCode } from '../report/index.ts';
import type { Region } from './types.ts';

/**
 * The leading digits that a region shares with everything inside it: `63` for 630000, `6302` for 630200, all six for a county.
 * Follows GB/T 2260; a region under a province but outside any prefecture still has a prefecture's digits.
 */
export function regionPrefix(code: RegionCode): string {
  return code.replace(/(00){1,2}$/, '');
}

/** The regions from the province down to `code` itself; empty for a code that is not in the list. */
export function regionPath(code: RegionCode, regions: readonly Region[]): Region[] {
  const byCode = new Map(regions.map((region) => [region.region_code, region]));
  const path: Region[] = [];
  let current = byCode.get(code);
  while (current && path.length < regions.length) {
    path.unshift(current);
    current = current.parent_code ? byCode.get(current.parent_code) : undefined;
  }
  return path;
}

/** `青海省海东市互助土族自治县`; `null` for a code that is not in the list. */
export function regionFullName(code: RegionCode, regions: readonly Region[]): string | null {
  const path = regionPath(code, regions);
  return path.length > 0 ? path.map((region) => region.name).join('') : null;
}

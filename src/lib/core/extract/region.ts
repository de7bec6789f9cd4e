import { regionPath, type Region } from '../agency/index.ts';
import type { RegionCode } from '../report/index.ts';
import { regionForms } from './region-forms.ts';

/** How many characters of a region's own name the text holds at `from`; 0 where it is not named there. */
function lengthAt(text: string, from: number, region: Region): number {
  return Math.max(
    0,
    ...regionForms(region)
      .filter((form) => text.startsWith(form, from))
      .map((form) => form.length),
  );
}

/**
 * The deepest region that the agency's name opens with, level by level: 青海省海东市互助县…, 海东市…, 互助县….
 * `null` where none does, or where two regions of that name cannot be told apart.
 */
export function findRegion(agency: string, regions: readonly Region[]): RegionCode | null {
  let from = 0;
  let parents: RegionCode[] | null = null;
  let found: RegionCode[] = [];
  while (from < agency.length) {
    const inside = parents;
    const candidates = regions
      .filter(({ region_code }) => !found.includes(region_code) && isInside(region_code, inside, regions))
      .map((region) => ({ region, length: lengthAt(agency, from, region) }))
      .filter(({ length }) => length > 0);
    const longest = Math.max(0, ...candidates.map(({ length }) => length));
    if (longest === 0) break;
    found = candidates.filter(({ length }) => length === longest).map(({ region }) => region.region_code);
    parents = found;
    from += longest;
  }
  const [only] = found;
  return found.length === 1 && only !== undefined ? only : null;
}

function isInside(code: RegionCode, parents: readonly RegionCode[] | null, regions: readonly Region[]): boolean {
  if (parents === null) return true;
  return regionPath(code, regions).some(
    (region) => region.region_code !== code && parents.includes(region.region_code),
  );
}

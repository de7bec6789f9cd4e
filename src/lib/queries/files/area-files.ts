import type { RegionCode } from '../../core/report/index.ts';
import { ALL_REGIONS, areaPrefix, type Filter } from '../filter.ts';
import type { AreaPack } from '../pack/pack.ts';
import { AREAS_FILE, packFile, seatFile, type AreasContent, type OfRelease } from './file-names.ts';

type Read = <Content extends OfRelease>(name: string) => Promise<Content | null>;

export const isAcross = ({ across = [], parts }: AreasContent, region: Filter['region']): boolean =>
  region === ALL_REGIONS ? parts !== undefined : across.includes(region);

/**
 * The part of a dataset that has everybody of an area, or those who sit in the very area; `null` where there is none, or the area lies
 * across parts.
 */
export function partOf(areas: AreasContent, whom: { area: Filter['region'] } | { seat: RegionCode }): number | null {
  if ('area' in whom && isAcross(areas, whom.area)) return null;
  return areas.parts?.['area' in whom ? whom.area : whom.seat] ?? null;
}

/**
 * The areas whose files together say of an area what one file does of a smaller one: the largest inside it that have files of their
 * own, and those across parts, it among them, for who sits in them.
 */
export function areasInside(areas: AreasContent, region: Filter['region']): RegionCode[] {
  const inside = areas.regions
    .filter((row) => row.bodies + row.aggregate_bodies > 0 && row.region_code.startsWith(areaPrefix(region)))
    .map(({ region_code }) => region_code)
    .filter((code) => !isAcross(areas, code) || areas.parts?.[code] !== undefined);
  const whole = inside.filter((code) => !isAcross(areas, code));
  return inside.filter(
    (code) => isAcross(areas, code) || !whole.some((other) => other !== code && code.startsWith(areaPrefix(other))),
  );
}

/** The pack of an area: its own or, of one across parts, that of those inside it together. `null` where there is none. */
export async function packOf(read: Read, region: Filter['region']): Promise<AreaPack | null> {
  const areas = await read<AreasContent>(AREAS_FILE);
  if (areas === null || !isAcross(areas, region)) return read<AreaPack>(packFile(region));
  const packs = await Promise.all(
    areasInside(areas, region).map((code) => read<AreaPack>(isAcross(areas, code) ? seatFile(code) : packFile(code))),
  );
  // Most datasets have no such area.
  const { mergePacks } = await import('../pack/merge-packs.ts');
  return mergePacks(
    packs.filter((pack) => pack !== null),
    region,
  );
}

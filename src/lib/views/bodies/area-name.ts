import { regionPath, type AgencyKind } from '../../core/agency/index.ts';
import type { RegionCode } from '../../core/report/index.ts';
import type { Labels } from '../../labels/index.ts';
import { ALL_REGIONS, areaPrefix, type Filter, type RegionRow } from '../../queries/index.ts';

/** The name of the area a filter looks at, or of all areas. */
export function areaName({ region }: Pick<Filter, 'region'>, regions: readonly RegionRow[], t: Labels): string {
  if (region === ALL_REGIONS) return t.area.all;
  return regions.find(({ region_code }) => region_code === region)?.name ?? t.terms.unlisted.area(region);
}

/** The kinds of bodies inside an area, each once, in the order they come. */
export function kindsWithin(
  region: Filter['region'],
  bodies: readonly { kind: AgencyKind; region_code: RegionCode }[],
): AgencyKind[] {
  const prefix = areaPrefix(region);
  return [...new Set(bodies.filter(({ region_code }) => region_code.startsWith(prefix)).map(({ kind }) => kind))];
}

export interface AreaLink {
  code: Filter['region'];
  name: string;
  own: number;
  aggregate: number;
}

const toLink = (region: RegionRow): AreaLink => ({
  code: region.region_code,
  name: region.name,
  own: region.own_reports,
  aggregate: region.aggregate_reports,
});

/** From all areas down to the one in focus. */
export function areaTrail(filter: Filter, regions: readonly RegionRow[], t: Labels): AreaLink[] {
  const all: AreaLink = { code: ALL_REGIONS, name: t.area.all, ...allCounts(regions) };
  if (filter.region === ALL_REGIONS) return [all];
  const path = regionPath(filter.region, regions);
  const rows = path.flatMap((step) => regions.filter((region) => region.region_code === step.region_code));
  return [all, ...rows.map(toLink)];
}

function allCounts(regions: readonly RegionRow[]): { own: number; aggregate: number } {
  const provinces = regions.filter((region) => region.parent_code === null);
  return {
    own: provinces.reduce((sum, region) => sum + region.own_reports, 0),
    aggregate: provinces.reduce((sum, region) => sum + region.aggregate_reports, 0),
  };
}

/**
 * The next steps down from an area: its nearest areas below in which an agency sits. A prefecture that only
 * passes through to one county is skipped, so that no click leads to an empty page.
 */
export function areasBelow(code: Filter['region'], regions: readonly RegionRow[]): AreaLink[] {
  const parent = code === ALL_REGIONS ? null : code;
  return regions
    .filter((region) => region.parent_code === parent && region.bodies + region.aggregate_bodies > 0)
    .flatMap((region) =>
      parent === null || region.seated > 0 ? [toLink(region)] : areasBelow(region.region_code, regions),
    );
}

/** Where a dataset opens: the smallest area with the most own reports. */
export function openingRegion(regions: readonly RegionRow[]): Filter['region'] {
  const depth = { province: 0, prefecture: 1, county: 2 } as const;
  const best = [...regions].sort((a, b) => b.own_reports - a.own_reports || depth[b.level] - depth[a.level])[0];
  return best?.region_code ?? ALL_REGIONS;
}

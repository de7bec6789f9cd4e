import type { RegionCode } from '$lib/core/report/index.ts';
import type { DirectoryRow } from '$lib/queries/index.ts';

/** The bodies of a directory by the area they sit in, in the order in which the directory has them. */
export function byArea(directory: readonly DirectoryRow[]): { code: RegionCode; agencies: readonly DirectoryRow[] }[] {
  const areas = new Map<RegionCode, DirectoryRow[]>();
  for (const agency of directory) {
    const known = areas.get(agency.region_code);
    if (known) known.push(agency);
    else areas.set(agency.region_code, [agency]);
  }
  return [...areas].map(([code, agencies]) => ({ code, agencies }));
}

import type { Layer, LayerReport } from '$lib/core/layer/index.ts';
import type { DirectoryRow, RegionRow } from '$lib/queries/index.ts';
import type { Register } from './draft-agency.ts';

const NO_REPORTS = { bodies: 0, own_reports: 0, aggregate_bodies: 0, aggregate_reports: 0, seated: 0 };

function rowOf({ agency, report }: LayerReport): DirectoryRow {
  const { agency_id, name, short_name, former_names, kind, region_code, parent_id, valid_from, valid_to, note } =
    agency;
  return {
    ...{ agency_id, name, short_name, former_names, kind, region_code, parent_id, valid_from, valid_to, note },
    scope: report.scope,
    renamed_in: null,
    included_in: [],
    included_from: [],
    search_key: [],
    read_years: [],
    aggregate_years: [],
    unread_years: [],
  };
}

/** The published register with the bodies and areas that only reports of this machine know; the years are those of what is published. */
export function withLocalBodies({ directory, regions }: Register, layer: Layer): Register {
  const bodies = new Map(directory.map((row) => [row.agency_id, row]));
  const areas = new Map(regions.map((row) => [row.region_code, row]));
  for (const report of layer) {
    if (!bodies.has(report.agency.agency_id)) bodies.set(report.agency.agency_id, rowOf(report));
    for (const region of report.regions)
      if (!areas.has(region.region_code))
        areas.set(region.region_code, { ...region, ...NO_REPORTS } satisfies RegionRow);
  }
  return { directory: [...bodies.values()], regions: [...areas.values()] };
}

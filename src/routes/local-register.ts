import type { Region } from '$lib/core/agency/index.ts';
import { changesOf, type BodyEntry, type Layer, type RegisterRecord } from '$lib/core/layer/index.ts';
import type { DirectoryRow, RegionRow } from '$lib/queries/index.ts';
import type { Register } from './import/draft-agency.ts';

const NO_REPORTS = { bodies: 0, own_reports: 0, aggregate_bodies: 0, aggregate_reports: 0, seated: 0 };

function rowOf(body: BodyEntry, scope: DirectoryRow['scope'], parent_id: DirectoryRow['parent_id']): DirectoryRow {
  const { agency_id, name, short_name, former_names, kind, region_code, valid_from, valid_to, note } = body;
  return {
    ...{ agency_id, name, short_name, former_names, kind, region_code, parent_id, valid_from, valid_to, note },
    scope,
    renamed_in: null,
    included_in: [],
    included_from: [],
    search_key: [],
    read_years: [],
    aggregate_years: [],
    unread_years: [],
  };
}

/** An area that only a report of this machine knows. */
const rowOfRegion = ({ region_code, name, level, parent_code, population }: Region): RegionRow => ({
  region_code,
  name,
  level,
  parent_code,
  inhabitants: population?.inhabitants ?? null,
  population_year: population?.year ?? null,
  population_source: population?.source ?? null,
  ...NO_REPORTS,
});

/** The published register with the bodies and areas that only reports of this machine know; the years are those of what is published. */
export function withLocalBodies({ directory, regions }: Register, layer: Layer): Register {
  const bodies = new Map(directory.map((row) => [row.agency_id, row]));
  const areas = new Map(regions.map((row) => [row.region_code, row]));
  for (const { agency, report, regions } of layer) {
    if (!bodies.has(agency.agency_id)) bodies.set(agency.agency_id, rowOf(agency, report.scope, agency.parent_id));
    for (const region of regions)
      if (!areas.has(region.region_code)) areas.set(region.region_code, rowOfRegion(region));
  }
  return { directory: [...bodies.values()], regions: [...areas.values()] };
}

/** A register with what was changed in it on this machine: bodies as they are to be, new ones, and the years of their renames. */
export function withChanges({ directory, regions }: Register, records: readonly RegisterRecord[]): Register {
  const changes = changesOf(records);
  const bodies = new Map(directory.map((row) => [row.agency_id, row]));
  const areas = new Map(regions.map((row) => [row.region_code, row]));
  for (const body of changes.agencies) {
    const renames = changes.events.filter(({ type, to }) => type === 'rename' && to.includes(body.agency_id));
    const row = bodies.get(body.agency_id) ?? rowOf(body, 'own', null);
    const renamed_in = Math.max(row.renamed_in ?? 0, ...renames.map(({ date }) => Number(date.slice(0, 4)))) || null;
    bodies.set(body.agency_id, { ...row, ...body, renamed_in });
  }
  for (const region of changes.regions)
    if (!areas.has(region.region_code)) areas.set(region.region_code, rowOfRegion(region));
  return { directory: [...bodies.values()], regions: [...areas.values()] };
}

/** The entry of a row, as a person may change it. */
export const entryOf = (row: DirectoryRow): BodyEntry => {
  const { agency_id, name, short_name, former_names, kind, region_code, valid_from, valid_to, note } = row;
  return { agency_id, name, short_name, former_names, kind, region_code, valid_from, valid_to, note };
};

import { bodiesOfReading, localId, type Agency, type Region } from '$lib/core/agency/index.ts';
import type { AgencyId, RegionCode, Report, StoredReport } from '$lib/core/report/index.ts';
import type { DirectoryRow, RegionRow } from '$lib/queries/index.ts';

/** What the readings of a batch are taken for, all together. */
export interface BatchIndex {
  /** How many there are of a body and year that nobody has accepted. */
  count: ReadonlyMap<string, number>;
  /** Of which bodies and years there are any. */
  all: ReadonlySet<string>;
  /** How many are of a known year, and which year most of them are of; `null` in a batch of many years or of few files. */
  dated: number;
  usual: { year: number; count: number } | null;
}

/** The register a reading is held against. */
export interface Register {
  directory: readonly DirectoryRow[];
  regions: readonly RegionRow[];
  /** The area that a person said the whole batch is of. */
  home?: () => RegionCode | null;
  /** What the other readings of the batch are taken for. */
  batch?: () => BatchIndex;
}

/** A body the register does not know. */
export type FreshAgency = Pick<Agency, 'name' | 'kind' | 'region_code'>;

/** The body of a reading: one of the register, those of its year first, a new one, or neither where a person has to say. */
export function agencyOfReading(
  { agency, region, year }: Report,
  scope: StoredReport['scope'],
  { directory, home }: Register,
): { known: AgencyId | null; fresh: FreshAgency | null } {
  if (agency === null) return { known: null, fresh: null };
  const place = home?.() ?? region;
  const [only, ...others] = bodiesOfReading({ agency, place, year, scope }, directory);
  if (only) return { known: others.length === 0 ? only.agency_id : null, fresh: null };
  return { known: null, fresh: place === null ? null : { name: agency, kind: 'unknown', region_code: place } };
}

/** Whose figures the register says this body publishes; `null` where it does not know the body. */
export function scopeOfBody(id: AgencyId | null, { directory }: Register): StoredReport['scope'] | null {
  return directory.find(({ agency_id }) => agency_id === id)?.scope ?? null;
}

/** The whole entry of a body; `null` where it is not decided. */
export function toAgency(id: AgencyId | null, fresh: FreshAgency | null, { directory }: Register): Agency | null {
  const known = directory.find(({ agency_id }) => agency_id === id);
  const open = { valid_from: null, valid_to: null };
  if (known) {
    const { agency_id, name, short_name, former_names, kind, region_code, parent_id, note } = known;
    return { agency_id, name, short_name, former_names, kind, region_code, parent_id, note, ...open };
  }
  if (fresh === null) return null;
  const { name, kind, region_code } = fresh;
  const rest = { short_name: name, former_names: [], parent_id: null, note: null, ...open };
  return { agency_id: localId(name, region_code), name, kind, region_code, ...rest };
}

export function plainRegion({ region_code, name, level, parent_code }: Region): Region {
  return { region_code, name, level, parent_code };
}

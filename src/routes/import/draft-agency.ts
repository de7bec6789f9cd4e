import { findAgencies, isInForce, mayBearName, type Agency, type Region } from '$lib/core/agency/index.ts';
import type { AgencyId, Report, StoredReport } from '$lib/core/report/index.ts';
import type { DirectoryRow, RegionRow } from '$lib/queries/index.ts';

/** The register a reading is held against. */
export interface Register {
  directory: readonly DirectoryRow[];
  regions: readonly RegionRow[];
}

/** A body the register does not know. */
export type FreshAgency = Pick<Agency, 'name' | 'kind' | 'region_code'>;

/** True where the register knows nothing against a report of this body, of this year and under this name. */
export function mayReport(body: DirectoryRow, name: string, year: number | null): boolean {
  return year === null || (isInForce(body, year) && mayBearName(body, name, year));
}

/** The body of a reading: one of the register, those of its year first, a new one, or neither where a person has to say. */
export function agencyOfReading(
  { agency, region, year }: Report,
  scope: StoredReport['scope'],
  { directory }: Register,
): { known: AgencyId | null; fresh: FreshAgency | null } {
  if (agency === null) return { known: null, fresh: null };
  // Tables of our own may have a body by its id.
  const byId = directory.filter(({ agency_id }) => agency_id === agency);
  const named = byId.length > 0 ? byId : findAgencies(agency, directory);
  const ofYear = named.filter((one) => mayReport(one, agency, year));
  const found = ofYear.length > 0 ? ofYear : named;
  const fitting = found.filter((one) => one.scope === scope);
  const [only, ...others] = fitting.length > 0 ? fitting : found;
  if (only) return { known: others.length === 0 ? only.agency_id : null, fresh: null };
  return { known: null, fresh: region === null ? null : { name: agency, kind: 'unknown', region_code: region } };
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
  return { agency_id: freshId(name, region_code), name, kind, region_code, ...rest };
}

export function plainRegion({ region_code, name, level, parent_code }: Region): Region {
  return { region_code, name, level, parent_code };
}

/** An id for a body the register does not know: the same on every machine, and of no register. */
function freshId(name: string, region: string): AgencyId {
  let hash = 0n;
  for (const character of name) hash = (hash * 131n + BigInt(character.codePointAt(0) ?? 0)) % 2n ** 48n;
  return `local-${region}-${hash.toString(36)}` as AgencyId;
}

import type { Agency, AgencyEvent } from '../../src/lib/core/agency/index.ts';
import type { BodyEntry } from '../../src/lib/core/layer/index.ts';
import type { AgencyId, RegionCode } from '../../src/lib/core/report/index.ts';

export const idOf = (id: string): AgencyId => id as AgencyId;

/** A department of one county, open on both ends, but for the changes: as a person may change it in the register. */
export const entryWith = (id: string, changes: Partial<BodyEntry> = {}): BodyEntry => ({
  agency_id: idOf(id),
  name: id,
  short_name: id,
  former_names: [],
  kind: 'department',
  region_code: '630223' as RegionCode,
  valid_from: null,
  valid_to: null,
  note: null,
  ...changes,
});

/** The same as a dataset has it, with its ties to other bodies. */
export const agencyWith = (id: string, changes: Partial<Agency> = {}): Agency => ({
  ...entryWith(id),
  parent_id: null,
  ...changes,
});

/** A change that gives up some bodies and makes others. */
export const eventOf = (type: AgencyEvent['type'], date: string, from: string[], to: string[] = []): AgencyEvent => ({
  date,
  type,
  from: from.map(idOf),
  to: to.map(idOf),
  note: null,
  source: null,
});

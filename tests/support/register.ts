import type { Agency, AgencyEvent } from '../../src/lib/core/agency/index.ts';
import type { AgencyId, RegionCode } from '../../src/lib/core/report/index.ts';

export const idOf = (id: string): AgencyId => id as AgencyId;

/** A department of one county, open on both ends, but for the changes. */
export const agencyWith = (id: string, changes: Partial<Agency> = {}): Agency => ({
  agency_id: idOf(id),
  name: id,
  short_name: id,
  former_names: [],
  kind: 'department',
  region_code: '630223' as RegionCode,
  parent_id: null,
  valid_from: null,
  valid_to: null,
  note: null,
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

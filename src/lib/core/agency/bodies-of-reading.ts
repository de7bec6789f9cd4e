import type { AgencyId, RegionCode } from '../report/index.ts';
import { findAgencies } from './find-agency.ts';
import { isInForce, mayBearName } from './in-force.ts';
import type { Agency } from './types.ts';

/** A body of a register, with what tells whether a document may be its report. */
export interface ReportingBody extends Pick<
  Agency,
  'agency_id' | 'name' | 'short_name' | 'former_names' | 'region_code' | 'valid_from' | 'valid_to'
> {
  /** Whose figures its reports have; `null` where nothing tells. */
  scope: 'own' | 'aggregate' | null;
  /** The year of its last change of name; `null` where none is known. */
  renamed_in: number | null;
}

/** What a reading says of whose report it is. `place` is the area of the batch, or that of the document. */
export interface NamedReading {
  agency: string;
  place: RegionCode | null;
  year: number | null;
  scope: ReportingBody['scope'];
}

/** True where the register knows nothing against a report of this body, of this year and under this name. */
export function mayReport(body: ReportingBody, name: string, year: number | null): boolean {
  return year === null || (isInForce(body, year) && mayBearName(body, name, year));
}

/** Those of a list that fit, or all of it where none does. */
const preferred = <T>(list: readonly T[], fits: (one: T) => boolean): readonly T[] => {
  const fitting = list.filter(fits);
  return fitting.length > 0 ? fitting : list;
};

/**
 * The bodies of a register that a reading may be the report of: by id, else by name, those of its area first, then those of its year, then
 * those of its scope. One is the body; none is a body the register does not have; of several a person says which.
 */
export function bodiesOfReading<Body extends ReportingBody>(
  { agency, place, year, scope }: NamedReading,
  register: readonly Body[],
): readonly Body[] {
  // Tables of our own may have a body by its id.
  const byId = register.filter(({ agency_id }) => agency_id === (agency as AgencyId));
  const bearers = byId.length > 0 ? byId : findAgencies(agency, register);
  // A name that bodies of several areas bear is that of the one in the batch's own area.
  const here = preferred(bearers, ({ region_code }) => region_code === place);
  const ofYear = preferred(here, (body) => mayReport(body, agency, year));
  return preferred(ofYear, (body) => body.scope === scope);
}

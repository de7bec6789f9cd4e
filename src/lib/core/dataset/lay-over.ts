import type { Agency, AgencyEvent, Region } from '../agency/index.ts';
import type { Dataset } from './types.ts';

/** What a person changed in a register: bodies as they are to be, the changes that led there, and the areas they stand in. */
export interface RegisterChanges {
  agencies: readonly Omit<Agency, 'parent_id' | 'includes'>[];
  events: readonly AgencyEvent[];
  regions: readonly Region[];
}

/** What is kept on one machine beside a dataset: reports with the bodies that made them, and changes of the register. */
export interface LocalState extends Pick<Dataset, 'regions' | 'agencies' | 'reports'> {
  changes?: RegisterChanges;
}

const keyOf = ({ agency_id, year }: Dataset['reports'][number]): string => `${agency_id}/${year}`;

/** The items of `known`, then those of `added` whose name is new. */
function withNew<T>(known: readonly T[], added: readonly T[], nameOf: (item: T) => string): T[] {
  const names = new Set(known.map(nameOf));
  return [...known, ...added.filter((item) => !names.has(nameOf(item)))];
}

/** Bodies with their changes: those that are known keep their parent and whom they include, new ones have none. */
function changeAgencies(agencies: readonly Agency[], changed: RegisterChanges['agencies']): Agency[] {
  const entries = new Map(changed.map((entry) => [entry.agency_id, entry]));
  const known = agencies.map((agency) => ({ ...agency, ...entries.get(agency.agency_id) }));
  return withNew(
    known,
    changed.map((entry) => ({ ...entry, parent_id: null })),
    ({ agency_id }) => agency_id,
  );
}

/**
 * A dataset as it would be with the reports of another in it: each takes the place of the one of the same agency and year.
 * Agencies and areas that are known stay as they are but for `changes`, others are added, and so are changes of agencies;
 * dates and completeness are the dataset's own.
 */
export function layOver(dataset: Dataset, local: LocalState): Dataset {
  const laid = new Set(local.reports.map(keyOf));
  const { agencies: changed = [], events = [], regions = [] } = local.changes ?? {};
  const codeOf = ({ region_code }: Region): string => region_code;
  const agencies = withNew(dataset.agencies, local.agencies, ({ agency_id }) => agency_id);
  return {
    ...dataset,
    regions: withNew(withNew(dataset.regions, local.regions, codeOf), regions, codeOf),
    agencies: changeAgencies(agencies, changed),
    events: [...dataset.events, ...events],
    reports: [...dataset.reports.filter((report) => !laid.has(keyOf(report))), ...local.reports],
  };
}

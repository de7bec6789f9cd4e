import type { Dataset } from './types.ts';

const keyOf = ({ agency_id, year }: Dataset['reports'][number]): string => `${agency_id}/${year}`;

/** The items of `known`, then those of `added` whose name is new. */
function withNew<T>(known: readonly T[], added: readonly T[], nameOf: (item: T) => string): T[] {
  const names = new Set(known.map(nameOf));
  return [...known, ...added.filter((item) => !names.has(nameOf(item)))];
}

/**
 * A dataset as it would be with the reports of another in it: each takes the place of the one of the same agency and year.
 * Agencies and areas that are known stay as they are, others are added; changes of agencies, dates and completeness are the dataset's own.
 */
export function layOver(dataset: Dataset, local: Pick<Dataset, 'regions' | 'agencies' | 'reports'>): Dataset {
  const laid = new Set(local.reports.map(keyOf));
  return {
    ...dataset,
    regions: withNew(dataset.regions, local.regions, ({ region_code }) => region_code),
    agencies: withNew(dataset.agencies, local.agencies, ({ agency_id }) => agency_id),
    reports: [...dataset.reports.filter((report) => !laid.has(keyOf(report))), ...local.reports],
  };
}

import { regionPrefix } from '../agency/index.ts';
import type { RegionCode } from '../report/index.ts';

/**
 * The years in which a dataset says that it holds every report published in an area and below it, by region. Only there may a
 * report that is not there be called missing; elsewhere it is only not collected.
 */
export type CompleteYears = Readonly<Record<string, readonly number[]>>;

/** Whether the collection is said to be complete for an area in a year, by itself or by an area around it. */
export const isComplete = (complete: CompleteYears, region: RegionCode, year: number): boolean =>
  Object.entries(complete).some(
    ([code, years]) => region.startsWith(regionPrefix(code as RegionCode)) && years.includes(year),
  );

import { sumArea, type AreaSum } from '../core/aggregate/index.ts';
import { regionPrefix } from '../core/agency/index.ts';
import type { Dataset } from '../core/dataset/index.ts';
import type { RegionCode } from '../core/report/index.ts';

/** Every year from the first report to the last; of a part of a dataset, to those of the whole. */
export function yearsOf({ reports, span }: Pick<Dataset, 'reports' | 'span'>): number[] {
  if (span === undefined && reports.length === 0) return [];
  const first = span?.[0] ?? reports.reduce((least, { year }) => Math.min(least, year), Infinity);
  const last = span?.[1] ?? reports.reduce((most, { year }) => Math.max(most, year), -Infinity);
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** The regions that have a body in them or below them. */
function inhabited({ regions, agencies }: Dataset): RegionCode[] {
  const codes = regions.map(({ region_code }) => region_code);
  return codes.filter((code) => agencies.some(({ region_code }) => region_code.startsWith(regionPrefix(code)))).sort();
}

/** The official tables of every area and year that has a body, summed over its bodies; by code, then by year. `except` are left out. */
export const areaSums = (dataset: Dataset, except: ReadonlySet<RegionCode> = new Set()): AreaSum[] =>
  inhabited(dataset)
    .filter((region) => !except.has(region))
    .flatMap((region) =>
      yearsOf(dataset)
        .map((year) => sumArea(dataset, region, year))
        .filter(({ bodies }) => bodies.expected.length > 0),
    );

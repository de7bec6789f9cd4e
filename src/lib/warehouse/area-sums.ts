import { sumArea, type AreaSum } from '../core/aggregate/index.ts';
import { regionPrefix } from '../core/agency/index.ts';
import type { Dataset } from '../core/dataset/index.ts';
import type { RegionCode } from '../core/report/index.ts';

/** Every year from the first report to the last. */
export function yearsOf({ reports }: Dataset): number[] {
  const years = reports.map(({ year }) => year);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return years.length === 0 ? [] : Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** The regions that have a body in them or below them. */
function inhabited({ regions, agencies }: Dataset): RegionCode[] {
  const codes = regions.map(({ region_code }) => region_code);
  return codes.filter((code) => agencies.some(({ region_code }) => region_code.startsWith(regionPrefix(code)))).sort();
}

/** The official tables of every area and year that has a body, summed over its bodies; by code, then by year. */
export const areaSums = (dataset: Dataset): AreaSum[] =>
  inhabited(dataset).flatMap((region) =>
    yearsOf(dataset)
      .map((year) => sumArea(dataset, region, year))
      .filter(({ bodies }) => bodies.expected.length > 0),
  );

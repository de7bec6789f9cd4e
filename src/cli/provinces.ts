import type { Holdings } from '../lib/core/aggregate/index.ts';
import { reportOfGiven } from '../lib/core/dataset/index.ts';
import type { AgencyId, RegionCode, StoredReport } from '../lib/core/report/index.ts';
import { yearsOf } from '../lib/warehouse/area-sums.ts';
import type { GivenFile } from './given-file.ts';
import type { SplitDataset } from './split-dataset.ts';

/** The areas of a province that lie across parts, with its bodies and what these gave, a year at a time. */
export interface Province {
  areas: readonly RegionCode[];
  holdings: Omit<Holdings, 'reports'>;
  /** Every report, those of the year with their figures. */
  reportsOf: (year: number) => StoredReport[];
}

const provinceOf = (code: RegionCode): string => code.slice(0, 2);

export function provincesOf({ register, across }: SplitDataset, given: GivenFile): Province[] {
  const known = new Set(register.regions.map(({ region_code }) => region_code));
  const seatOf = new Map(register.agencies.map(({ agency_id, region_code }) => [agency_id, region_code]));
  return [...new Set(across.map(provinceOf))].map((province) => {
    const isHere = (id: AgencyId): boolean => seatOf.get(id)?.startsWith(province) ?? false;
    const heads = given.heads.flatMap((head, number) => (isHere(head.agency_id) ? [{ head, number }] : []));
    return {
      areas: across.filter((code) => provinceOf(code) === province && known.has(code)),
      holdings: { ...register, agencies: register.agencies.filter(({ agency_id }) => isHere(agency_id)) },
      reportsOf: (year) =>
        heads.map(({ head, number }) => reportOfGiven(head, head.year === year ? given.read(number) : null)),
    };
  });
}

/** Every year from the first report to the last. */
export const yearsIn = ({ span }: SplitDataset): number[] => (span === null ? [] : yearsOf({ reports: [], span }));

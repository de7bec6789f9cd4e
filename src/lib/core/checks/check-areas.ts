import { sumArea, type Holdings } from '../aggregate/index.ts';
import type { RegionCode, StoredReport } from '../report/index.ts';
import type { LocatedFinding } from './finding.ts';
import { judgeArea, type Write } from './judges/agencies.ts';
import { fail, openLedger, type Ledger } from './ledger.ts';

/** What was found in an area and year. */
export interface AreaFound {
  region: RegionCode;
  year: number;
  findings: readonly LocatedFinding[];
}

/** Areas that reach beyond a part of a dataset, and what was found in them: a part can neither sum nor judge them. */
export interface AcrossParts {
  regions: ReadonlySet<RegionCode>;
  found: readonly AreaFound[];
}

/** Judges the total of an area and year against its bodies; `before` is the published total of the year before. Gives back that of the year. */
export function judgeSum(
  holdings: Holdings,
  region: RegionCode,
  year: number,
  before: StoredReport | null,
  ledger: Ledger,
  write: Write,
): StoredReport | null {
  const sum = sumArea(holdings, region, year);
  judgeArea(sum, before, ledger, write);
  return sum.bodies.published;
}

/**
 * Judges areas over all of their bodies, year by year: the rules that hold a published total against them. `reportsOf` gives the
 * reports of a year; their figures, scopes and states are enough. Years in which no body that sits in an area itself filed are left
 * out, as `checkDataset` does.
 */
export function checkAreas(
  holdings: Omit<Holdings, 'reports'>,
  regions: readonly RegionCode[],
  years: readonly number[],
  reportsOf: (year: number) => readonly StoredReport[],
): { found: AreaFound[]; tally: Ledger['tally'] } {
  const ledger = openLedger();
  const seatOf = new Map(holdings.agencies.map(({ agency_id, region_code }) => [agency_id, region_code]));
  const published = new Map<string, StoredReport | null>();
  const found = years.flatMap((year) => {
    const reports = reportsOf(year);
    const filed = new Set(
      reports.flatMap((report) => (report.year === year ? (seatOf.get(report.agency_id) ?? []) : [])),
    );
    return regions
      .filter((region) => filed.has(region))
      .map((region): AreaFound => {
        const findings: LocatedFinding[] = [];
        const before = published.get(`${region}/${year - 1}`) ?? null;
        const judged = judgeSum({ ...holdings, reports }, region, year, before, ledger, (agency_id, rule, failure) => {
          findings.push({ ...fail(ledger, rule, failure), agency_id, year });
        });
        ledger.findings.length = 0;
        published.set(`${region}/${year}`, judged);
        return { region, year, findings };
      });
  });
  return { found, tally: ledger.tally };
}

import { regionPath } from '$lib/core/agency/index.ts';
import { queryDirectory, queryRegions, queryReports } from '$lib/queries/index.ts';
import type { Engine } from '$lib/warehouse/engine.ts';

/** One report, the one of the year before and the years there are; `null` where the dataset has no such report. */
export async function reportAnswer(engine: Engine, id: string, year: string) {
  const agency = (await queryDirectory(engine)).find(({ agency_id }) => agency_id === id);
  if (!agency) return null;
  const reports = await queryReports(engine, agency.agency_id);
  const report = reports.find((one) => String(one.year) === year);
  if (!report) return null;
  const regions = regionPath(agency.region_code, await queryRegions(engine));
  return {
    agency,
    report,
    before: reports.find((one) => one.year === report.year - 1) ?? null,
    years: reports.map((one) => ({ year: one.year, reading: one.reading })),
    region: regions.at(-1)?.name ?? '',
  };
}

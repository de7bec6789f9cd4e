import { error } from '@sveltejs/kit';
import { queryDirectory, queryRegions, queryReports } from '$lib/queries/index.ts';
import { regionPath } from '$lib/core/agency/index.ts';
import { openDataset } from '../../../dataset.server.ts';

/** One page for every agency and year of the dataset. */
export async function entries() {
  const directory = await queryDirectory(await openDataset());
  return directory.flatMap(({ agency_id, read_years, unread_years }) =>
    [...read_years, ...unread_years].map((year) => ({ agency: agency_id, year: String(year) })),
  );
}

export async function load({ params }) {
  const engine = await openDataset();
  const agency = (await queryDirectory(engine)).find(({ agency_id }) => agency_id === params.agency);
  if (!agency) error(404);
  const reports = await queryReports(engine, agency.agency_id);
  const report = reports.find(({ year }) => String(year) === params.year);
  if (!report) error(404);
  const regions = regionPath(agency.region_code, await queryRegions(engine));
  return {
    agency,
    report,
    before: reports.find(({ year }) => year === report.year - 1) ?? null,
    years: reports.map(({ year, reading }) => ({ year, reading })),
    region: regions.at(-1)?.name ?? '',
  };
}

import { error } from '@sveltejs/kit';
import { regionPath } from '$lib/core/agency/index.ts';
import {
  ALL_REGIONS,
  queryCoverage,
  queryDirectory,
  queryEvents,
  queryRegions,
  queryReports,
  queryTrend,
  type Filter,
} from '$lib/queries/index.ts';
import { reportLine } from '$lib/views/index.ts';
import { openDataset } from '../../dataset.server.ts';

export async function entries() {
  return (await queryDirectory(await openDataset())).map(({ agency_id }) => ({ id: agency_id }));
}

export async function load({ params }) {
  const engine = await openDataset();
  const directory = await queryDirectory(engine);
  const agency = directory.find(({ agency_id }) => agency_id === params.id);
  if (!agency) error(404);
  const years = directory.flatMap(({ read_years }) => read_years);
  const filter: Filter = {
    region: ALL_REGIONS,
    kind: null,
    year: agency.read_years.at(-1) ?? Math.max(...years),
    from: Math.min(...years),
    to: Math.max(...years),
    agencies: [agency.agency_id],
  };
  const reports = await queryReports(engine, agency.agency_id);
  return {
    agency,
    filter,
    trend: await queryTrend(engine, filter),
    coverage: await queryCoverage(engine, filter),
    events: await queryEvents(engine, agency.agency_id),
    lines: reports.map(reportLine),
    region: regionPath(agency.region_code, await queryRegions(engine)).at(-1)?.name ?? '',
  };
}

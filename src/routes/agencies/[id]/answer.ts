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
import type { Engine } from '$lib/warehouse/engine.ts';

/** One agency over all years of the dataset; `null` where the register does not know it. */
export async function agencyAnswer(engine: Engine, id: string) {
  const directory = await queryDirectory(engine);
  const agency = directory.find(({ agency_id }) => agency_id === id);
  if (!agency) return null;
  const years = directory.flatMap(({ read_years }) => read_years);
  const filter: Filter = {
    region: ALL_REGIONS,
    kind: null,
    year: agency.read_years.at(-1) ?? Math.max(...years),
    from: Math.min(...years),
    to: Math.max(...years),
    agencies: [agency.agency_id],
    peers: 'kind',
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

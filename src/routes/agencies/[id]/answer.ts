import { regionPath } from '$lib/core/agency/index.ts';
import type { AgencyId } from '$lib/core/report/index.ts';
import {
  ALL_REGIONS,
  databaseSource,
  queryBodyLines,
  queryCoverage,
  queryDirectory,
  queryEvents,
  queryRegions,
  queryReports,
  queryTrend,
  type DirectoryRow,
  type EventRow,
  type Filter,
} from '$lib/queries/index.ts';
import { AGENCY_TRENDS, BESIDE_INDICATORS, bodiesOf, keepCells, mergersInto, reportLine } from '$lib/views/index.ts';
import type { Engine } from '$lib/warehouse/engine.ts';
import type { AgencyQuality } from './agency-quality.ts';
import { askEverybody, besideAgency } from './ask-beside.ts';

const AREA_INDICATORS = new Set<string>([...BESIDE_INDICATORS, 'outcome_gap', 'carried_in', 'carried_out']);

/** The agency's figures by year, of which only those a page shows are kept. */
async function keptTrend(engine: Engine, filter: Filter) {
  const rows = await queryTrend(engine, filter);
  return rows.map((row) => ({
    ...row,
    sums: Object.fromEntries(Object.entries(row.sums).filter(([id]) => AREA_INDICATORS.has(id))),
  }));
}

/** Names of the bodies that events speak of. */
function namesIn(events: readonly EventRow[], directory: readonly DirectoryRow[]): Record<string, string> {
  const ids = new Set(events.flatMap(({ from_ids, to_ids }) => [...from_ids, ...to_ids]));
  return Object.fromEntries(
    directory.filter(({ agency_id }) => ids.has(agency_id)).map(({ agency_id, short_name }) => [agency_id, short_name]),
  );
}

/** The series of the bodies that were merged into this one. */
async function predecessorsOf(engine: Engine, agencies: readonly AgencyId[], filter: Filter) {
  if (agencies.length === 0) return [];
  const theirs: Filter = { ...filter, agencies };
  const lines = await queryBodyLines(engine, theirs, AGENCY_TRENDS);
  const bodies = bodiesOf(theirs, AGENCY_TRENDS, await queryCoverage(engine, theirs), lines);
  return bodies.map(({ row, points }) => ({
    agency_id: row.agency_id,
    name: row.short_name,
    points: Object.fromEntries(AGENCY_TRENDS.map((indicator) => [indicator, points.get(indicator) ?? []])),
  }));
}

/**
 * One agency over all years of the dataset, among bodies of its kind; `null` where the register does not know it. `judged`
 * asks what the rule book says of it.
 */
export async function agencyAnswer(engine: Engine, id: string, judged: (agency: AgencyId) => Promise<AgencyQuality>) {
  const directory = await queryDirectory(engine);
  const found = directory.find(({ agency_id }) => agency_id === id);
  if (!found) return null;
  // The keys of the search are no part of the page.
  const agency = { ...found, search_key: [] };
  const years = directory.flatMap(({ read_years }) => read_years);
  const filter: Filter = {
    region: ALL_REGIONS,
    basis: 'sum',
    kind: null,
    year: agency.read_years.at(-1) ?? Math.max(...years),
    from: Math.min(...years),
    to: Math.max(...years),
    agencies: [agency.agency_id],
    peers: 'kind',
  };
  const reports = await queryReports(engine, agency.agency_id);
  const events = await queryEvents(engine, agency.agency_id);
  const mergers = mergersInto(agency.agency_id, events);
  return {
    agency,
    filter,
    trend: await keptTrend(engine, filter),
    coverage: await queryCoverage(engine, filter),
    beside: besideAgency(await askEverybody(databaseSource(engine), filter), agency.agency_id, filter, 'kind'),
    cells: reports.map(keepCells),
    lines: reports.map(reportLine),
    events,
    names: namesIn(events, directory),
    predecessors: await predecessorsOf(engine, [...new Set(mergers.flatMap(({ from }) => from))], filter),
    quality: await judged(agency.agency_id),
    region: regionPath(agency.region_code, await queryRegions(engine)).at(-1)?.name ?? '',
  };
}

export type AgencyAnswer = NonNullable<Awaited<ReturnType<typeof agencyAnswer>>>;

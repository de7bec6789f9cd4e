import { agencyQuality } from './agency-quality.ts';
import type { AgencyId } from '$lib/core/report/index.ts';
import { ALL_REGIONS, type AreaSource, type DatasetSource, type Filter } from '$lib/queries/index.ts';
import { AGENCY_TRENDS, BESIDE_INDICATORS, bodiesOf, keepCells, mergersInto, reportLine } from '$lib/views/index.ts';
import { askEverybody, besideAgency, everyoneIn } from './ask-beside.ts';

const AREA_INDICATORS = new Set<string>([...BESIDE_INDICATORS, 'outcome_gap', 'carried_in', 'carried_out']);

/** The agency's figures by year, of which only those a page shows are kept. */
async function keptTrend(source: AreaSource, filter: Filter) {
  const rows = await source.trend(filter);
  return rows.map((row) => ({
    ...row,
    sums: Object.fromEntries(Object.entries(row.sums).filter(([id]) => AREA_INDICATORS.has(id))),
  }));
}

/** The series of the bodies that were merged into this one. */
async function predecessorsOf(source: AreaSource, agencies: readonly AgencyId[], filter: Filter) {
  if (agencies.length === 0) return [];
  const theirs: Filter = { ...filter, agencies };
  const lines = await source.lines(theirs, AGENCY_TRENDS);
  const bodies = bodiesOf(theirs, AGENCY_TRENDS, await source.coverage(theirs), lines);
  return bodies.map(({ row, points }) => ({
    agency_id: row.agency_id,
    name: row.short_name,
    points: Object.fromEntries(AGENCY_TRENDS.map((indicator) => [indicator, points.get(indicator) ?? []])),
  }));
}

/** One agency over all years of the dataset, among bodies of its kind; `null` where the register does not know it. */
export async function agencyAnswer(source: DatasetSource, id: string) {
  const body = await source.body(id);
  if (body === null) return null;
  // The keys of the search are no part of the page.
  const agency = { ...body.agency, search_key: [] };
  const years = (await source.directory()).flatMap(({ read_years }) => read_years);
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
  const { reports, events, names, region } = body;
  const merged = [...new Set(mergersInto(agency.agency_id, events).flatMap(({ from }) => from))];
  const area = await source.area([filter, everyoneIn(filter)]);
  return {
    agency,
    filter,
    trend: await keptTrend(area, filter),
    coverage: await area.coverage(filter),
    beside: besideAgency(await askEverybody(area, filter), agency.agency_id, filter, 'kind'),
    cells: reports.map(keepCells),
    lines: reports.map(reportLine),
    events,
    names,
    predecessors: await predecessorsOf(area, merged, filter),
    quality: agencyQuality(body),
    region,
  };
}

export type AgencyAnswer = NonNullable<Awaited<ReturnType<typeof agencyAnswer>>>;

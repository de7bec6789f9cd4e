import { describeFinding } from '$lib/core/checks/index.ts';
import type { AgencyId, RegionCode } from '$lib/core/report/index.ts';
import {
  ALL_REGIONS,
  publishedYears,
  type BodyRows,
  type DatasetSource,
  type Filter,
  type FilingLineRow,
  type FilingRow,
  type Offer,
  type TrendRow,
} from '$lib/queries/index.ts';
import { ATTENTION_INDICATORS, ERRORS_TOLD } from '$lib/views/attention/index.ts';
import {
  BRIEF_INDICATORS,
  causesIn,
  givenInShort,
  listedBodies,
  type BriefSource,
  type FilingSummary,
} from '$lib/views/brief/index.ts';
import { parseBriefAddress } from './address.ts';
import { bodiesOf, filingStatus, filingsOf, findingOfRow, openingRegion, toArea, type Area } from '$lib/views/index.ts';

const spanOf = ({ years }: Offer) => ({ from: years.first, to: years.last });

/** The trend with the figures of a brief only. */
const slim = (trend: readonly TrendRow[]): TrendRow[] =>
  trend.map((row) => ({
    ...row,
    sums: Object.fromEntries(
      BRIEF_INDICATORS.flatMap((id) => {
        const sums = row.sums[id];
        return sums ? [[id, sums] as const] : [];
      }),
    ),
  }));

const isFiled = ({ state }: FilingRow): boolean => state === 'filed' || state === 'unread';

/** What the bodies of an area filed in a year, as every page counts it. */
function summary(area: Area, year: number, lines: readonly FilingLineRow[]): FilingSummary {
  const focused = { ...area, filter: { ...area.filter, year } };
  const { due, filed, sound, onTime, dated } = filingStatus(filingsOf(focused, lines, []));
  return { due, filed, sound, onTime, dated, own: null };
}

async function areaBrief(source: DatasetSource, filter: Filter, name: string): Promise<BriefSource> {
  const region = filter.region as RegionCode;
  const figures = await source.area([filter]);
  const trend = await figures.trend(filter);
  const coverage = await figures.coverage(filter);
  const told = [...ATTENTION_INDICATORS, 'received_new'] as const;
  const bodies = bodiesOf(filter, told, coverage, await figures.lines(filter, told));
  const lines = await source.filingLines(region);
  const filings = await source.filings(region);
  const totals = await source.areaTotals(region);
  const area = toArea(filter, trend, coverage);
  const years = [...new Set(filings.map(({ year }) => year))];
  return {
    id: region,
    kind: 'area',
    name,
    filter,
    trend: slim(trend),
    coverage,
    causes: Object.fromEntries(area.years.map((year) => [year, causesIn(area, year, bodies)])),
    given: Object.fromEntries(area.years.map((year) => [year, givenInShort(area, year, bodies)])),
    attention: Object.fromEntries(
      area.years.map((year) => [year, listedBodies(area, year, bodies, lines, filings, totals)]),
    ),
    filings: Object.fromEntries(years.map((year) => [year, summary(area, year, lines)])),
  };
}

const daysBetween = (from: string, to: string | null): number | null =>
  to === null ? null : Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);

function ownFilings({ filings, findings }: BodyRows): BriefSource['filings'] {
  const entries = filings.filter(isFiled).map((row) => {
    const own = {
      published: row.published_on,
      daysLate: daysBetween(row.due, row.published_on),
      errors: row.errors,
      found: findings
        .filter(({ year, severity }) => year === row.year && severity === 'error')
        .slice(0, ERRORS_TOLD)
        .map((finding) => describeFinding(findingOfRow(finding))),
    };
    return [row.year, { due: 1, onTime: 0, dated: 0, filed: 1, sound: Number(row.errors === 0), own }] as const;
  });
  return Object.fromEntries(entries);
}

/**
 * All that the briefs of one area (its code) or one body (its id) are made from, for every year; `null` where the dataset
 * knows neither.
 */
export async function briefAnswer(source: DatasetSource, subject: string): Promise<BriefSource | null> {
  const regions = await source.regions();
  const region = regions.find(({ region_code }) => region_code === subject);
  const span = spanOf(await source.offer());
  const open = { basis: 'sum' as const, kind: null, year: span.to, ...span, peers: 'all' as const };
  if (region) return areaBrief(source, { ...open, region: region.region_code, agencies: [] }, region.name);
  const body = await source.body(subject);
  if (body === null) return null;
  const { agency } = body;
  const filter: Filter = { ...open, region: ALL_REGIONS, agencies: [agency.agency_id] };
  const area = await source.area([filter]);
  return {
    id: agency.agency_id,
    kind: 'agency',
    name: agency.name,
    filter,
    trend: slim(await area.trend(filter)),
    coverage: await area.coverage(filter),
    attention: {},
    causes: {},
    given: {},
    filings: ownFilings(body),
  };
}

/** What there is to choose from, whose brief the page opens with, and the first: that of whom `asked` names, or that one. */
export async function briefPageAnswer(source: DatasetSource, asked: URLSearchParams | null = null) {
  const directory = await source.directory();
  const regions = (await source.regions()).filter((row) => row.bodies + row.aggregate_bodies > 0);
  const opening = openingRegion(regions);
  const { from, to } = spanOf(await source.offer());
  const choices = {
    regions: regions.map(({ region_code, name }) => ({ region_code, name })),
    agencies: directory.map(({ agency_id, short_name, region_code, read_years, scope }) => ({
      agency_id: agency_id as AgencyId,
      short_name,
      region_code,
      read_years,
      scope,
    })),
    years: Array.from({ length: to - from + 1 }, (_, index) => from + index),
    published: publishedYears(directory),
    opening,
  };
  const first = await briefAnswer(source, asked === null ? opening : parseBriefAddress(asked, choices).subject);
  return first && { ...choices, first };
}

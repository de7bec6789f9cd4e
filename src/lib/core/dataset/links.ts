import { isInForce, type Agency, type AgencyEvent, type Region } from '../agency/index.ts';
import type { LocalDeadline } from '../filing/index.ts';
import type { StoredReport } from '../report/index.ts';
import type { Located } from './fields.ts';
import { say } from './messages.ts';
import type { ReportKey } from './notes.ts';
import type { TableRow } from './table.ts';
import type { Problem } from './types.ts';

/** Names the second and later rows of one key. */
function findDuplicates<T>(items: readonly Located<T>[], column: string, keyOf: (record: T) => string): Problem[] {
  const first = new Map<string, number>();
  return items.flatMap(({ record, row }) => {
    const key = keyOf(record);
    const line = first.get(key);
    if (line === undefined) first.set(key, row.line);
    return line === undefined ? [] : [row.problem(column, say('duplicate', key, line))];
  });
}

/** True where following `parentOf` from `start` comes back to `start`. */
function isInLoop(start: string, parentOf: ReadonlyMap<string, string | null>): boolean {
  const seen = new Set<string>();
  let current = parentOf.get(start) ?? null;
  while (current !== null && !seen.has(current)) {
    if (current === start) return true;
    seen.add(current);
    current = parentOf.get(current) ?? null;
  }
  return false;
}

/** Regions: each code once, parents known, no loop. */
export function checkRegions(regions: readonly Located<Region>[]): Problem[] {
  const parentOf = new Map(regions.map(({ record }) => [record.region_code as string, record.parent_code]));
  return [
    ...findDuplicates(regions, 'region_code', (region) => region.region_code),
    ...regions.flatMap(({ record: { region_code, parent_code }, row }) => {
      if (parent_code !== null && !parentOf.has(parent_code)) {
        return [row.problem('parent_code', say('unknownRegion', parent_code))];
      }
      return isInLoop(region_code, parentOf) ? [row.problem('parent_code', say('parentLoop', region_code))] : [];
    }),
  ];
}

/** Inclusions: of bodies of the register, each in one other body, none in itself on any way. */
function checkInclusions(agencies: readonly Located<Agency>[]): Problem[] {
  const ids = new Set(agencies.map(({ record }) => record.agency_id));
  const includedBy = new Map<string, string>();
  const problems: Problem[] = [];
  for (const { record, row } of agencies)
    for (const { agency_id: id } of record.includes ?? []) {
      const complain = (...args: Parameters<typeof say>) => problems.push(row.problem('includes', say(...args)));
      const known = includedBy.get(id);
      if (!ids.has(id)) complain('unknownAgency', id);
      else if (id === record.agency_id) complain('includesItself', id);
      else if (known !== undefined) complain('includedTwice', id, known);
      else includedBy.set(id, record.agency_id);
    }
  const loops = agencies.filter(({ record }) => isInLoop(record.agency_id, includedBy));
  return [
    ...problems,
    ...loops.map(({ record, row }) => row.problem('includes', say('includesLoop', record.agency_id))),
  ];
}

/** Agencies: each id once, regions, parents and whoever is included known, no loop. */
export function checkAgencies(agencies: readonly Located<Agency>[], regions: readonly Located<Region>[]): Problem[] {
  const codes = new Set(regions.map(({ record }) => record.region_code));
  const parentOf = new Map(agencies.map(({ record }) => [record.agency_id as string, record.parent_id]));
  return [
    ...findDuplicates(agencies, 'agency_id', (agency) => agency.agency_id),
    ...agencies.flatMap(({ record: { agency_id, region_code, parent_id }, row }) => [
      ...(codes.has(region_code) ? [] : [row.problem('region_code', say('unknownRegion', region_code))]),
      ...(parent_id === null || parentOf.has(parent_id)
        ? []
        : [row.problem('parent_id', say('unknownAgency', parent_id))]),
      ...(isInLoop(agency_id, parentOf) ? [row.problem('parent_id', say('parentLoop', agency_id))] : []),
    ]),
    ...checkInclusions(agencies),
  ];
}

/** What tells an event from another, whatever the order of its bodies. */
const eventKey = ({ date, type, from, to }: AgencyEvent): string =>
  `${date} ${type} ${from.toSorted().join(';')} → ${to.toSorted().join(';')}`;

/** Events: each once, of agencies of the register. */
export function checkEvents(events: readonly Located<AgencyEvent>[], agencies: readonly Located<Agency>[]): Problem[] {
  const ids = new Set(agencies.map(({ record }) => record.agency_id));
  return [
    ...findDuplicates(events, 'date', eventKey),
    ...events.flatMap(({ record, row }) => [
      ...record.from.filter((id) => !ids.has(id)).map((id) => row.problem('from_ids', say('unknownAgency', id))),
      ...record.to.filter((id) => !ids.has(id)).map((id) => row.problem('to_ids', say('unknownAgency', id))),
    ]),
  ];
}

/** Dates: one a kind of body and year. */
export function checkDeadlines(deadlines: readonly Located<LocalDeadline>[]): Problem[] {
  return findDuplicates(deadlines, 'kind', ({ kind, year }) => `${kind} ${year ?? ''}`.trim());
}

/** Aggregate reports: one an area and year, since two totals of one area would be added or hide each other. */
function findSecondTotals(reports: readonly Located<StoredReport>[], byId: ReadonlyMap<string, Agency>): Problem[] {
  const first = new Map<string, number>();
  return reports.flatMap(({ record: { agency_id, year, scope }, row }) => {
    const region = byId.get(agency_id)?.region_code;
    if (scope !== 'aggregate' || region === undefined) return [];
    const line = first.get(`${region}/${year}`);
    if (line === undefined) first.set(`${region}/${year}`, row.line);
    return line === undefined ? [] : [row.problem('scope', say('secondTotal', region, year, line))];
  });
}

/** Reports: one an agency and year, one total an area and year, of an agency that is in the register and exists in that year; rows of other files belong to a report. */
export function checkReports(
  reports: readonly Located<StoredReport>[],
  agencies: readonly Agency[],
  belongings: readonly { key: ReportKey; rows: readonly TableRow[] }[],
): Problem[] {
  const byId = new Map(agencies.map((agency) => [agency.agency_id, agency]));
  const keys = new Set(reports.map(({ record }) => `${record.agency_id}/${record.year}`));
  const strays = belongings.filter(({ key }) => !keys.has(key)).flatMap(({ rows }) => rows);
  return [
    ...findDuplicates(reports, 'year', (report) => `${report.agency_id}/${report.year}`),
    ...findSecondTotals(reports, byId),
    ...reports.flatMap(({ record: { agency_id, year }, row }) => {
      const agency = byId.get(agency_id);
      if (!agency) return [row.problem('agency_id', say('unknownAgency', agency_id))];
      const outside = !isInForce(agency, year);
      return outside ? [row.problem('year', say('outsideValidity', agency_id, year))] : [];
    }),
    ...strays.map((row) => row.problem('agency_id', say('unknownReport', row.text('agency_id'), row.text('year')))),
  ];
}

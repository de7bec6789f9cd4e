import type { Holdings } from '../aggregate/index.ts';
import type { Agency } from '../agency/index.ts';
import { isComplete } from '../filing/index.ts';
import type { AgencyId, RegionCode, StoredReport } from '../report/index.ts';
import { judgeSum, type AcrossParts } from './check-areas.ts';
import { judgeSubject } from './judge-subject.ts';
import { figureOf } from './figures.ts';
import type { Failure, LocatedFinding } from './finding.ts';
import { judgeSiblings, judgeTextCopy, toCompared, type Compared } from './judges/copies.ts';
import type { Past } from './judges/years.ts';
import { fail, openLedger, pass, skip, type Ledger } from './ledger.ts';
import { lineOf } from './lineage.ts';
import type { RuleId } from './rules/index.ts';
import { subjectOfStored, type Subject } from './subject.ts';

/** What the rule book says of a whole dataset. */
export interface CheckedDataset {
  findings: readonly LocatedFinding[];
  tally: Ledger['tally'];
}

interface Room {
  holdings: Holdings;
  ledger: Ledger;
  located: LocatedFinding[];
  byKey: ReadonlyMap<string, Compared>;
}

const NOTHING_ACROSS: AcrossParts = { regions: new Set(), found: [] };

const keyOf = (id: AgencyId, year: number): string => `${id}/${year}`;

/** Stamps whatever was written since the last time with the report it belongs to. */
function locate({ ledger, located }: Room, agency_id: AgencyId, year: number): void {
  for (const finding of ledger.findings) located.push({ ...finding, agency_id, year });
  ledger.findings.length = 0;
}

function write(room: Room, agency: AgencyId, year: number, rule: RuleId, failure: Failure): void {
  fail(room.ledger, rule, failure);
  locate(room, agency, year);
}

function pastOf({ holdings, byKey }: Room, id: AgencyId, year: number): Past {
  const { ids, changed } = lineOf(id, year, holdings.events);
  const last = byKey.get(keyOf(id, year - 1))?.subject ?? null;
  const found = ids?.flatMap((other) => byKey.get(keyOf(other, year - 1))?.subject ?? []) ?? [];
  // A body that was not there the year before is no part of the line; a report that is missing breaks it.
  const needed = ids?.filter((other) => other !== id || last !== null || ids.length === 1).length;
  return { last, line: ids !== null && found.length === needed && found.length > 0 ? found : null, changed };
}

/** Of a year that nobody says is completely collected, a report that is not there says nothing of the body. */
function judgeGaps(room: Room, { agency_id: id, region_code }: Agency, years: readonly number[]): void {
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined || first === last) return skip(room.ledger, 'XY-GAP');
  const missing = Array.from({ length: last - first }, (_, index) => first + index).filter((y) => !years.includes(y));
  if (missing.length === 0) return pass(room.ledger, 'XY-GAP');
  const told = missing.filter((year) => isComplete(room.holdings.complete ?? {}, region_code, year));
  if (told.length < missing.length) skip(room.ledger, 'XY-GAP');
  for (const year of told) write(room, id, year, 'XY-GAP', { at: String(year), left: year, operands: [year] });
}

function judgeBody(room: Room, agency: Agency, compared: readonly Compared[]): void {
  const fees = compared.map(({ subject }) => figureOf(subject.given, 'fees_amount_wan_yuan'));
  const years: number[] = [];
  compared.forEach((own, index) => {
    const { subject } = own;
    const year = subject.year ?? 0;
    years.push(year);
    const others = fees.filter((fee, other) => other !== index && !Number.isNaN(fee));
    judgeSubject(subject, pastOf(room, agency.agency_id, year), others, room.holdings.deadlines, room.ledger);
    const last = room.byKey.get(keyOf(agency.agency_id, year - 1)) ?? null;
    judgeTextCopy(own, last, room.ledger, (_, rule, failure) => fail(room.ledger, rule, failure));
    // A register holds one report a body and year.
    pass(room.ledger, 'DOC-DUP');
    locate(room, agency.agency_id, year);
  });
  judgeGaps(room, agency, years);
}

/** Reports of one area and year, those of areas inside it left out. */
interface Area {
  region: RegionCode;
  year: number;
  siblings: Compared[];
}

function areasOf({ holdings, byKey }: Room, { found }: AcrossParts): Map<string, Area> {
  const regionOf = new Map(holdings.agencies.map(({ agency_id, region_code }) => [agency_id, region_code]));
  const areas = new Map<string, Area>(
    found.map(({ region, year }) => [`${region}/${year}`, { region, year, siblings: [] }]),
  );
  for (const compared of byKey.values()) {
    const { agencyId, year } = compared.subject;
    const region = agencyId === null ? undefined : regionOf.get(agencyId);
    if (region === undefined || year === null) continue;
    const area = areas.get(`${region}/${year}`) ?? { region, year, siblings: [] };
    areas.set(`${region}/${year}`, area);
    area.siblings.push(compared);
  }
  return areas;
}

function judgeAreas(room: Room, across: AcrossParts): void {
  const { holdings, ledger, located } = room;
  const published = new Map<string, StoredReport | null>();
  const told = new Map(across.found.map(({ region, year, findings }) => [`${region}/${year}`, findings]));
  for (const [key, { region, year, siblings }] of [...areasOf(room, across)].sort(([a], [b]) => (a < b ? -1 : 1))) {
    judgeSiblings(siblings, ledger, (subject: Subject, rule, failure) => {
      if (subject.agencyId !== null) write(room, subject.agencyId, year, rule, failure);
    });
    located.push(...(told.get(key) ?? []));
    if (across.regions.has(region)) continue;
    const before = published.get(`${region}/${year - 1}`) ?? null;
    const judged = judgeSum(holdings, region, year, before, ledger, (agency, rule, failure) =>
      write(room, agency, year, rule, failure),
    );
    published.set(key, judged);
  }
}

/**
 * Holds the whole rule book against a dataset: every report by itself, against its year before and its area. Findings stand
 * by body and year, then in the order of the book. Of a part of a dataset, `across` has what was found in areas that reach beyond it.
 */
export function checkDataset(holdings: Holdings, across: AcrossParts = NOTHING_ACROSS): CheckedDataset {
  const agencies = new Map(holdings.agencies.map((agency) => [agency.agency_id, agency]));
  const byBody = new Map<AgencyId, Compared[]>();
  for (const report of holdings.reports.toSorted((a, b) => a.year - b.year)) {
    const agency = agencies.get(report.agency_id);
    if (!agency) continue;
    const parent = agency.parent_id === null ? null : (agencies.get(agency.parent_id)?.kind ?? null);
    const own = byBody.get(report.agency_id) ?? [];
    byBody.set(report.agency_id, own);
    own.push(toCompared(subjectOfStored(report, agency, parent)));
  }
  const byKey = new Map(
    [...byBody].flatMap(([id, list]) =>
      list.map((compared) => [keyOf(id, compared.subject.year ?? 0), compared] as const),
    ),
  );
  const room: Room = { holdings, ledger: openLedger(), located: [], byKey };
  for (const agency of holdings.agencies) judgeBody(room, agency, byBody.get(agency.agency_id) ?? []);
  judgeAreas(room, across);
  const findings = room.located.toSorted(
    (a, b) => (a.agency_id < b.agency_id ? -1 : Number(a.agency_id > b.agency_id)) || a.year - b.year,
  );
  return { findings, tally: room.ledger.tally };
}

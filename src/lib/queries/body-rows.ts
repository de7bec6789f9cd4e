import { regionPath } from '../core/agency/index.ts';
import type { Engine } from '../warehouse/engine.ts';
import { bodyOfParts, type BodyParts, type BodyRows } from './body-parts.ts';
import { queryDirectory, queryEvents, type DirectoryRow, type EventRow } from './directory.ts';
import type { FilingRow, FindingSqlRow } from './quality.ts';
import { queryRegions, type RegionRow } from './regions.ts';
import { DOCUMENT_SQL, SECTION_SQL, type DocumentRow, type SectionRow } from './report-file.ts';
import { queryReportRows } from './report.ts';

export const BODY_FINDING_SQL = `-- grain: one row per finding at one agency, a rule broken at one place of one report
SELECT
  agency_id, year, rule, severity, place, cells, left_value, right_value, difference, evidence, detail, fingerprint
FROM finding WHERE agency_id = $1
ORDER BY year, rule, place, fingerprint`;

export const BODY_FILING_SQL = `-- grain: one row per year of one agency
SELECT
  agency_id, name, short_name, kind, region_code, scope, year, obligation, state, timing, due, published_on, days_late,
  errors, warnings, infos
FROM filing WHERE agency_id = $1
ORDER BY year`;

/** Short names of the bodies that events speak of. */
function namesIn(events: readonly EventRow[], directory: readonly DirectoryRow[]): Record<string, string> {
  const ids = new Set(events.flatMap(({ from_ids, to_ids }) => [...from_ids, ...to_ids]));
  return Object.fromEntries(
    directory.filter(({ agency_id }) => ids.has(agency_id)).map(({ agency_id, short_name }) => [agency_id, short_name]),
  );
}

/** Everybody and every area: what a body is told by. */
export interface Register {
  directory: readonly DirectoryRow[];
  regions: readonly RegionRow[];
}

/** All rows that the two files of a dataset have of one body of the register. */
export async function queryBodyParts(
  engine: Engine,
  quality: Engine,
  agency: DirectoryRow,
  { directory, regions }: Register,
): Promise<BodyParts> {
  const events = await queryEvents(engine, agency.agency_id);
  return {
    agency,
    region: regionPath(agency.region_code, regions).at(-1)?.name ?? '',
    ...(await queryReportRows(engine, agency.agency_id)),
    events,
    names: namesIn(events, directory),
    filings: await quality.rows<FilingRow>(BODY_FILING_SQL, [agency.agency_id]),
    findings: await quality.rows<FindingSqlRow>(BODY_FINDING_SQL, [agency.agency_id]),
    sections: await quality.rows<SectionRow>(SECTION_SQL, [agency.agency_id]),
    documents: await quality.rows<DocumentRow>(DOCUMENT_SQL, [agency.agency_id]),
  };
}

/** All that the two files of a dataset have of one body; `null` where the register does not know it. */
export async function queryBody(engine: Engine, quality: Engine, id: string): Promise<BodyRows | null> {
  const directory = await queryDirectory(engine);
  const agency = directory.find(({ agency_id }) => agency_id === id);
  if (agency === undefined) return null;
  return bodyOfParts(await queryBodyParts(engine, quality, agency, { directory, regions: await queryRegions(engine) }));
}

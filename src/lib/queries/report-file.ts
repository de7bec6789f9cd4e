import type { AgencyId, SectionKey } from '../core/report/index.ts';
import type { Engine } from '../warehouse/engine.ts';
import type { FilingRow, FindingSqlRow } from './quality.ts';

/** One section of a narrative. */
export interface SectionRow {
  year: number;
  position: number;
  key: SectionKey;
  heading: string;
  text: string;
}

export const SECTION_SQL = `-- grain: one row per section of a report of one agency
SELECT year, position, key, heading, text FROM section WHERE agency_id = $1 ORDER BY year, position`;

/** A document as its body published it, under `documents/` of the dataset. */
export interface DocumentRow {
  year: number;
  file: string;
  format: string;
  bytes: number;
  sha256: string;
}

export const DOCUMENT_SQL = `-- grain: one row per published file of one agency
SELECT year, file, format, bytes, sha256 FROM document WHERE agency_id = $1 ORDER BY year, file`;

export const REPORT_FINDING_SQL = `-- grain: one row per finding of one report
SELECT
  agency_id, year, rule, severity, place, cells, left_value, right_value, difference, evidence, detail, fingerprint
FROM finding WHERE agency_id = $1 AND year = $2
ORDER BY rule, place, fingerprint`;

export const REPORT_FILING_SQL = `-- grain: one row per year of one agency
SELECT
  agency_id, name, short_name, kind, region_code, scope, year, obligation, state, timing, due, published_on, days_late,
  errors, warnings, infos
FROM filing WHERE agency_id = $1
ORDER BY year`;

/**
 * What stands beside the figures of one report: its narrative and the one of the year before, what the rule book found, by
 * when it was due, and the published file. Asked of the quality file. Where a dataset keeps no text or no file of it, the
 * list is empty.
 */
export async function queryReportFile(engine: Engine, agency: AgencyId, year: number) {
  const sections = await engine.rows<SectionRow>(SECTION_SQL, [agency]);
  const documents = await engine.rows<DocumentRow>(DOCUMENT_SQL, [agency]);
  const filings = await engine.rows<FilingRow>(REPORT_FILING_SQL, [agency]);
  return {
    sections: sections.filter((row) => row.year === year),
    sectionsBefore: sections.filter((row) => row.year === year - 1),
    findings: await engine.rows<FindingSqlRow>(REPORT_FINDING_SQL, [agency, year]),
    filing: filings.find((row) => row.year === year) ?? null,
    documents: documents.filter((row) => row.year === year),
  };
}

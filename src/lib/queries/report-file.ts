import type { SectionKey } from '../core/report/index.ts';

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

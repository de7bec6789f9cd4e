import type { StoredReport } from '../core/report/index.ts';
import { toStoredReport, type NoteRow, type WideRow } from '../warehouse/stored-report.ts';
import type { DirectoryRow, EventRow } from './directory.ts';
import type { FilingRow, FindingSqlRow } from './quality.ts';
import type { DocumentRow, SectionRow } from './report-file.ts';

/** All that a dataset has of one body, over all years. Where it keeps no text or no file of a report, those lists lack it. */
export interface BodyRows {
  agency: DirectoryRow;
  /** The area it sits in. */
  region: string;
  /** Oldest first, as `queryReports` gives them. */
  reports: readonly StoredReport[];
  /** Its changes, oldest first, and the short names of all bodies they speak of, by id. */
  events: readonly EventRow[];
  names: Readonly<Record<string, string>>;
  /** What it owed and filed by year, and what the rule book found in it. */
  filings: readonly FilingRow[];
  findings: readonly FindingSqlRow[];
  /** The narratives, and the documents as published. */
  sections: readonly SectionRow[];
  documents: readonly DocumentRow[];
}

/** The same with its reports as rows of the tables `report` and `cell_note`. */
export interface BodyParts extends Omit<BodyRows, 'reports'> {
  rows: readonly WideRow[];
  notes: readonly NoteRow[];
}

/** The reports of a body out of its rows. */
export const bodyOfParts = ({ rows, notes, ...rest }: BodyParts): BodyRows => ({
  ...rest,
  reports: rows.map((row) => toStoredReport(row, notes, String)),
});

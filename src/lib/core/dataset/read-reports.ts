import type { Agency } from '../agency/index.ts';
import type { StoredReport } from '../report/index.ts';
import type { ReportFile } from './columns.ts';
import { checkReports } from './links.ts';
import { gatherNotes } from './notes.ts';
import { readReport } from './reports.ts';
import { gatherSections } from './sections.ts';
import type { TableRow } from './table.ts';
import type { Problem } from './types.ts';

/** Rows of reports and of what belongs to them, of a whole folder or of some bodies. */
export type ReportRows = Readonly<Record<ReportFile, readonly TableRow[]>>;

/**
 * Reads the reports of some bodies with the notes of their cells and their narratives. `agencies` are those bodies, `null` where a file
 * of the folder is broken: then notes and narratives are looked at by themselves, since without them every empty cell would look
 * unexplained.
 */
export function readReportRows(
  rows: ReportRows,
  agencies: readonly Agency[] | null,
): { reports: StoredReport[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const notes = gatherNotes(rows['cell_notes.csv'], problems);
  const sections = gatherSections(rows['sections.csv'], problems);
  if (agencies === null) return { reports: [], problems };
  const reports = rows['reports.csv'].map((row) => readReport(row, notes, sections, problems));
  const belongings = [
    ...[...notes].map(([key, ofReport]) => ({ key, rows: [...ofReport.values()].map(({ row }) => row) })),
    ...[...sections].map(([key, ofReport]) => ({ key, rows: ofReport.map(({ row }) => row) })),
  ];
  problems.push(...checkReports(reports, agencies, belongings));
  return { reports: reports.map(({ record }) => record), problems };
}

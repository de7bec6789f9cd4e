import { DATASET_FILES, OPTIONAL_FILES, PACKAGE_FILE, TABLE_FILES, type TableFile } from './columns.ts';
import { readDeadline } from './deadlines.ts';
import { checkAgencies, checkDeadlines, checkEvents, checkRegions, checkReports } from './links.ts';
import { say } from './messages.ts';
import { gatherNotes } from './notes.ts';
import { readPackage } from './package.ts';
import { readAgency, readEvent, readRegion } from './register.ts';
import { readReport } from './reports.ts';
import { gatherSections } from './sections.ts';
import { readTable, type TableRow } from './table.ts';
import type { Dataset, FileTexts, Problem } from './types.ts';

export type DatasetReading = { ok: true; dataset: Dataset } | { ok: false; problems: readonly Problem[] };

/** Files in the order of `DATASET_FILES`, then by line and column. */
function sortProblems(problems: readonly Problem[]): Problem[] {
  const place = (problem: Problem) => [
    DATASET_FILES.indexOf(problem.file),
    problem.line ?? 0,
    problem.column?.number ?? 0,
  ];
  return problems.toSorted((a, b) => {
    const [first, second] = [place(a), place(b)];
    return first.map((value, index) => value - (second[index] ?? 0)).find((difference) => difference !== 0) ?? 0;
  });
}

/**
 * Reads the files of a dataset folder. Either the whole of it is consistent, or every problem comes back with file,
 * line and column and no data at all. Links between files are checked only where each file could be read by itself.
 */
export function readDataset(files: FileTexts): DatasetReading {
  const problems: Problem[] = DATASET_FILES.filter(
    (file) => files[file] === undefined && !OPTIONAL_FILES.has(file),
  ).map((file) => ({ file, line: null, column: null, ...say('missingFile') }));
  const rows = {} as Record<TableFile, readonly TableRow[]>;
  for (const file of TABLE_FILES) {
    const text = files[file];
    const table = text === undefined ? { rows: [], problems: [] } : readTable(file, text);
    rows[file] = table.rows;
    problems.push(...table.problems);
  }
  const { info, complete, problems: packageProblems } = readPackage(files[PACKAGE_FILE] ?? '{}');
  if (files[PACKAGE_FILE] !== undefined) problems.push(...packageProblems);
  const whole = problems.length === 0;

  const regions = rows['regions.csv'].map((row) => readRegion(row, problems));
  const agencies = rows['agencies.csv'].map((row) => readAgency(row, problems));
  const events = rows['agency_events.csv'].map((row) => readEvent(row, problems));
  const deadlines = rows['deadlines.csv'].map((row) => readDeadline(row, problems));
  const notes = gatherNotes(rows['cell_notes.csv'], problems);
  const sections = gatherSections(rows['sections.csv'], problems);
  // Without its notes every empty cell would look unexplained.
  const reports = whole ? rows['reports.csv'].map((row) => readReport(row, notes, sections, problems)) : [];
  if (whole) {
    problems.push(
      ...checkRegions(regions),
      ...checkAgencies(agencies, regions),
      ...checkEvents(events, agencies),
      ...checkDeadlines(deadlines),
      ...checkReports(reports, agencies, [
        ...[...notes].map(([key, ofReport]) => ({ key, rows: [...ofReport.values()].map(({ row }) => row) })),
        ...[...sections].map(([key, ofReport]) => ({ key, rows: ofReport.map(({ row }) => row) })),
      ]),
    );
  }
  if (problems.length > 0 || info === null) return { ok: false, problems: sortProblems(problems) };
  const records = <T>(items: readonly { record: T }[]): T[] => items.map(({ record }) => record);
  return {
    ok: true,
    dataset: {
      info,
      complete,
      regions: records(regions),
      agencies: records(agencies),
      events: records(events),
      reports: records(reports),
      deadlines: records(deadlines),
    },
  };
}

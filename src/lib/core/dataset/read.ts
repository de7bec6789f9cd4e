import { DATASET_FILES, OPTIONAL_FILES, REPORT_FILES, type ReportFile } from './columns.ts';
import { say } from './messages.ts';
import { readRegister } from './read-register.ts';
import { readReportRows } from './read-reports.ts';
import { readTable, type Table } from './table.ts';
import type { Dataset, FileTexts, Problem } from './types.ts';

export type DatasetReading = { ok: true; dataset: Dataset } | { ok: false; problems: readonly Problem[] };

/** Files in the order of `DATASET_FILES`, then by line and column. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
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

/** The table of a text; what is wrong where there is none, though there must be. */
function tableOrMissing(file: ReportFile, text: string | undefined): Table {
  if (text !== undefined) return readTable(file, text);
  const missing = { file, line: null, column: null, ...say('missingFile') };
  return { rows: [], problems: OPTIONAL_FILES.has(file) ? [] : [missing] };
}

/**
 * Reads the files of a dataset folder. Either the whole of it is consistent, or every problem comes back with file,
 * line and column and no data at all. Links between files are checked only where each file could be read by itself.
 */
export function readDataset(files: FileTexts): DatasetReading {
  const reading = readRegister(files);
  const tables = REPORT_FILES.map((file) => [file, tableOrMissing(file, files[file])] as const);
  const broken = tables.flatMap(([, table]) => table.problems);
  const whole = reading.whole && broken.length === 0;
  const rows = Object.fromEntries(tables.map(([file, table]) => [file, table.rows])) as Record<
    ReportFile,
    Table['rows']
  >;
  const { reports, problems } = readReportRows(rows, whole ? (reading.register?.agencies ?? null) : null);
  const all = [...reading.problems, ...broken, ...problems, ...(whole ? reading.checkLinks() : [])];
  if (all.length > 0 || reading.register === null) return { ok: false, problems: sortProblems(all) };
  return { ok: true, dataset: { ...reading.register, reports } };
}

import type { Cell, StoredReport } from '../report/index.ts';
import { ALL_CELLS, cellHome } from '../template/index.ts';
import type { Agency } from '../agency/index.ts';
import { LIST_SEPARATOR, OPTIONAL_COLUMNS, PACKAGE_FILE, SINCE, TABLE_COLUMNS, type TableFile } from './columns.ts';
import { printCsv, type CsvField } from './csv.ts';
import { printPackage, type ResourceSpec } from './print-package.ts';
import type { Dataset } from './types.ts';

const byText = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/** Reports by agency id, then year. */
export function sortReports(reports: readonly StoredReport[]): StoredReport[] {
  return reports.toSorted((a, b) => byText(a.agency_id, b.agency_id) || a.year - b.year);
}

/** Columns of a report that are not cells, in the order of `REPORT_COLUMNS`. */
export function identityFields(report: StoredReport): CsvField[] {
  const { form } = report;
  return [
    report.agency_id,
    report.year,
    report.title,
    report.published_on,
    report.source_url,
    report.scope,
    form.proactive,
    form.requests,
    form.appeals,
    report.reading,
    report.note,
  ];
}

/** True where a row of `cell_notes.csv` is needed: all but a plain figure, and an absent cell of an absent table, which the form tells. */
function needsNote(cell: Cell, tableIsAbsent: boolean): boolean {
  const wordless = cell.raw === null && cell.note === undefined;
  return !(wordless && (cell.status === 'reported' || (tableIsAbsent && cell.status === 'absent')));
}

function noteRows(report: StoredReport): CsvField[][] {
  return ALL_CELLS.flatMap((id) => {
    const cell = report.cells[id];
    if (!cell || !needsNote(cell, report.form[cellHome(id).table] === 'absent')) return [];
    return [[report.agency_id, report.year, id, cell.status, cell.raw, cell.note ?? null]];
  });
}

/** Whom the reports of a body include, `id` or `id@2023`, as one field. */
export const inclusionList = ({ includes = [] }: Agency): string =>
  includes
    .map(({ agency_id, from }) => (from === null ? agency_id : `${agency_id}${SINCE}${from}`))
    .join(LIST_SEPARATOR);

/** The columns that these files have: one that need not be there stands where somebody has something to say in it. */
function columnsIn(file: TableFile, { agencies, regions }: Dataset): readonly string[] {
  const told: Readonly<Partial<Record<TableFile, boolean>>> = {
    'agencies.csv': agencies.some(({ includes = [] }) => includes.length > 0),
    'regions.csv': regions.some(({ population }) => population !== undefined),
  };
  return TABLE_COLUMNS[file].filter((name) => told[file] === true || !OPTIONAL_COLUMNS.has(name));
}

const resourcesOf = (files: Readonly<Record<string, string>>, dataset: Dataset): ResourceSpec[] =>
  Object.keys(TABLE_COLUMNS).flatMap((path) =>
    path in files ? [{ path, columns: columnsIn(path as TableFile, dataset) }] : [],
  );

/**
 * The files of a dataset folder, as `readDataset` takes them: sorted, so that a diff of two states reads well;
 * `sections.csv` and `deadlines.csv` are there where they have a row.
 * Reading them gives the same dataset back (where a report is kept, its cells carry no place in a document).
 */
export function printDataset(dataset: Dataset): Record<string, string> {
  const reports = sortReports(dataset.reports);
  const print = (file: TableFile, rows: CsvField[][]) => {
    const columns = columnsIn(file, dataset);
    return printCsv(
      columns,
      rows.map((row) => row.slice(0, columns.length)),
    );
  };
  const sections = reports.flatMap((report) =>
    report.sections.map(({ key, heading, text }) => [report.agency_id, report.year, key, heading, text]),
  );
  const deadlines = dataset.deadlines
    .map(({ kind, year, day, source }): CsvField[] => [kind, year, day, source])
    .sort((x, y) => byText(x.join(), y.join()));
  const files: Record<string, string> = {
    'regions.csv': print(
      'regions.csv',
      dataset.regions
        .toSorted((a, b) => byText(a.region_code, b.region_code))
        .map(({ region_code, name, level, parent_code, population }) => [
          region_code,
          name,
          level,
          parent_code,
          population?.inhabitants ?? null,
          population?.year ?? null,
          population?.source ?? null,
        ]),
    ),
    'agencies.csv': print(
      'agencies.csv',
      dataset.agencies
        .toSorted((a, b) => byText(a.agency_id, b.agency_id))
        .map((agency) => [
          agency.agency_id,
          agency.name,
          agency.short_name,
          agency.former_names.join(LIST_SEPARATOR),
          agency.kind,
          agency.region_code,
          agency.parent_id,
          agency.valid_from,
          agency.valid_to,
          agency.note,
          inclusionList(agency),
        ]),
    ),
    'agency_events.csv': print(
      'agency_events.csv',
      dataset.events.map((event) => [
        event.date,
        event.type,
        event.from.join(LIST_SEPARATOR),
        event.to.join(LIST_SEPARATOR),
        event.note,
        event.source,
      ]),
    ),
    'reports.csv': print(
      'reports.csv',
      reports.map((report) => [...identityFields(report), ...ALL_CELLS.map((id) => report.cells[id]?.value ?? null)]),
    ),
    'cell_notes.csv': print('cell_notes.csv', reports.flatMap(noteRows)),
  };
  if (sections.length > 0) files['sections.csv'] = print('sections.csv', sections);
  if (deadlines.length > 0) files['deadlines.csv'] = print('deadlines.csv', deadlines);
  return { [PACKAGE_FILE]: printPackage(dataset.info, resourcesOf(files, dataset), dataset.complete), ...files };
}

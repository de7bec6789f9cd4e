import { regionFullName, type Agency } from '../agency/index.ts';
import { CELL_STATUSES, type CellId, type StoredReport } from '../report/index.ts';
import { ALL_CELLS } from '../template/index.ts';
import { LIST_SEPARATOR, REPORT_COLUMNS } from './columns.ts';
import type { CsvField } from './csv.ts';
import { describeCells } from './dictionary.ts';
import { identityFields, inclusionList, sortReports } from './print.ts';
import type { Dataset } from './types.ts';

/** A table that grows with the cells of all reports: each row is made when it is asked for. */
export interface LongTable {
  /** File name without its ending. */
  name: string;
  columns: readonly string[];
  rows: Iterable<readonly CsvField[]>;
}

/** A table offered for download: CSV, and Parquet where that makes sense. */
export interface DownloadTable extends LongTable {
  rows: readonly (readonly CsvField[])[];
}

/** Rows that are made from item after item, anew for each reader. */
export const rowsFrom = <Item>(
  items: readonly Item[],
  rowsOf: (item: Item) => Iterable<readonly CsvField[]>,
): Iterable<readonly CsvField[]> => ({
  *[Symbol.iterator]() {
    for (const item of items) yield* rowsOf(item);
  },
});

interface Named {
  report: StoredReport;
  agency: Agency;
}

function nameReports(dataset: Dataset): Named[] {
  const byId = new Map(dataset.agencies.map((agency) => [agency.agency_id, agency]));
  return sortReports(dataset.reports).flatMap((report) => {
    const agency = byId.get(report.agency_id);
    return agency ? [{ report, agency }] : [];
  });
}

/** The cells that are something else than a plain figure, or absent where there is none, by status: `blank:a b;na_mark:c`. */
function statusList({ cells }: StoredReport): string {
  const plain = (id: CellId): boolean => {
    const cell = cells[id];
    return !cell || cell.status === (cell.value === null ? 'absent' : 'reported');
  };
  const named = ALL_CELLS.filter((id) => !plain(id));
  return CELL_STATUSES.flatMap((status) => {
    const own = named.filter((id) => cells[id]?.status === status);
    return own.length > 0 ? [`${status}:${own.join(' ')}`] : [];
  }).join(LIST_SEPARATOR);
}

/**
 * One row a report, one column a cell. A missing figure is an empty field; `inferred` lists the cells nobody reported, `statuses`
 * every cell that is not plainly reported or absent, so that the table reads back as it was.
 */
export function reportTable(dataset: Dataset): DownloadTable {
  const columns = [...REPORT_COLUMNS, 'agency', 'region_code', 'region', 'kind', 'inferred', 'statuses', ...ALL_CELLS];
  const rows = nameReports(dataset).map(({ report, agency }) => [
    ...identityFields(report),
    agency.name,
    agency.region_code,
    regionFullName(agency.region_code, dataset.regions),
    agency.kind,
    ALL_CELLS.filter((id) => report.cells[id]?.status === 'inferred').join(LIST_SEPARATOR),
    statusList(report),
    ...ALL_CELLS.map((id) => report.cells[id]?.value ?? null),
  ]);
  return { name: 'reports', columns, rows };
}

/** One row a cell of each read report, with status and the text it was read from. */
export function cellTable(dataset: Dataset): LongTable {
  const entries = describeCells();
  const columns = ['agency_id', 'agency', 'year', 'scope', 'cell_id', 'label', 'value', 'status', 'raw', 'note'];
  const rows = rowsFrom(nameReports(dataset), ({ report, agency }) =>
    entries.flatMap(({ cell_id, label }): CsvField[][] => {
      const cell = report.cells[cell_id];
      if (!cell) return [];
      const own = [cell.value, cell.status, cell.raw, cell.note ?? null];
      return [[report.agency_id, agency.name, report.year, report.scope, cell_id, label, ...own]];
    }),
  );
  return { name: 'cells', columns, rows };
}

/** One row an agency. */
export function agencyTable({ agencies, regions }: Dataset): DownloadTable {
  const columns = ['agency_id', 'name', 'short_name', 'former_names', 'kind', 'region_code', 'region', 'parent_id'];
  const rows = agencies.map((agency) => [
    agency.agency_id,
    agency.name,
    agency.short_name,
    agency.former_names.join(LIST_SEPARATOR),
    agency.kind,
    agency.region_code,
    regionFullName(agency.region_code, regions),
    agency.parent_id,
    agency.valid_from,
    agency.valid_to,
    agency.note,
    inclusionList(agency),
  ]);
  return { name: 'agencies', columns: [...columns, 'valid_from', 'valid_to', 'note', 'includes'], rows };
}

/** One row a cell of the forms: label, unit, forms, article. */
export function dictionaryTable(): DownloadTable {
  const columns = ['cell_id', 'column', 'table', 'label', 'unit', 'forms', 'article'];
  const rows = describeCells().map((entry) => [
    entry.cell_id,
    entry.column,
    entry.table,
    entry.label,
    entry.unit,
    entry.forms.join(LIST_SEPARATOR),
    entry.article,
  ]);
  return { name: 'dictionary', columns, rows };
}

const SYNTHETIC = '示例数据';

function* markRows(rows: LongTable['rows']): Generator<readonly CsvField[]> {
  for (const row of rows) yield [...row, SYNTHETIC];
}

/** A table of a fictional dataset says so in a column of its own, so that a copied row keeps it; any other table as it is. */
export function markSynthetic(table: LongTable, { info }: Pick<Dataset, 'info'>): LongTable {
  if (!info.synthetic) return table;
  return { ...table, columns: [...table.columns, 'synthetic'], rows: rowsFrom([table.rows], markRows) };
}

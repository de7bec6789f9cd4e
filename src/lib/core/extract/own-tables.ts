import type { GridCell, SourceDocument } from '../reading/index.ts';
import {
  CELL_STATUSES,
  hasValue,
  isRegionCode,
  type Cell,
  type CellId,
  type CellStatus,
  type Report,
  type ReportForm,
} from '../report/index.ts';
import { isCellId, owedCells } from '../template/index.ts';
import { parseNumberCell } from '../text/index.ts';

/** A table with a line of names above it: each further row by these names. */
type NamedRow = (name: string) => GridCell | undefined;

interface NamedTable {
  names: readonly string[];
  rows: readonly NamedRow[];
}

function readNamedTable({ blocks }: SourceDocument): NamedTable | null {
  const [block] = blocks;
  if (blocks.length !== 1 || block?.kind !== 'table') return null;
  const [head, ...rows] = block.rows;
  const names = (head ?? []).map(({ text }) => text.trim());
  if (!names.includes('agency_id') || !names.includes('year')) return null;
  const columns = new Map(names.map((name, index) => [name, index]));
  return { names, rows: rows.map((row) => (name) => row[columns.get(name) ?? -1]) };
}

const textOf = (row: NamedRow, name: string): string | null => row(name)?.text.trim() || null;

const oneOf = <T extends string>(text: string | null, allowed: readonly T[], otherwise: T): T =>
  allowed.find((value) => value === text) ?? otherwise;

/** What both tables say of a report beside its cells. */
function startReport(row: NamedRow, form: ReportForm): Omit<Report, 'cells'> {
  const region = textOf(row, 'region_code');
  const year = Number(textOf(row, 'year'));
  return {
    title: textOf(row, 'title'),
    agency: textOf(row, 'agency') ?? textOf(row, 'agency_id'),
    region: region !== null && isRegionCode(region) ? region : null,
    year: Number.isInteger(year) && year > 2000 ? year : null,
    published_on: textOf(row, 'published_on'),
    scope: oneOf(textOf(row, 'scope'), ['own', 'aggregate'], 'unknown'),
    form,
    sections: [],
    extra_rows: [],
    issues: [],
  };
}

/** The cells the form owes that the table has not, as absent. */
function complete(form: ReportForm, cells: Readonly<Record<CellId, Cell>>): Report['cells'] {
  const owed = owedCells(form).map((id): [CellId, Cell] => [
    id,
    cells[id] ?? { value: null, status: 'absent', raw: null, at: null },
  ]);
  return { ...Object.fromEntries(owed), ...cells };
}

/** One row a report, one column a cell (`reports.csv`); why a cell is empty is told elsewhere, so it counts as blank. */
function readWide({ names, rows }: NamedTable): Report[] {
  const ids = names.filter(isCellId);
  return rows.map((row) => {
    const form: ReportForm = {
      proactive: oneOf(textOf(row, 'form_proactive'), ['2019', '2021', 'hybrid'], 'absent'),
      requests: oneOf(textOf(row, 'form_requests'), ['2019', '2021'], 'absent'),
      appeals: oneOf(textOf(row, 'form_appeals'), ['2021'], 'absent'),
    };
    const inferred = new Set((textOf(row, 'inferred') ?? '').split(/[;\s]+/));
    const owed = new Set(owedCells(form));
    const cells: Record<CellId, Cell> = {};
    for (const id of ids) {
      const found = row(id);
      if (!found || (found.text.trim() === '' && !owed.has(id))) continue;
      const { value, status } = parseNumberCell(found.text, id.endsWith('_change') ? 'change' : 'count');
      cells[id] =
        inferred.has(id) && value !== null
          ? { value, status: 'inferred', raw: null, at: null }
          : { value, status, raw: found.text, at: found.at };
    }
    return { ...startReport(row, form), cells: complete(form, cells) };
  });
}

function cellOf(row: NamedRow): Cell {
  const status = oneOf<CellStatus>(textOf(row, 'status'), CELL_STATUSES, 'unreadable');
  const found = row('value');
  const value = found && found.text.trim() !== '' ? Number(found.text) : null;
  const honest = (value !== null && Number.isFinite(value)) === hasValue(status);
  const given = status !== 'absent' && status !== 'inferred';
  const note = textOf(row, 'note');
  return {
    value: honest ? value : null,
    status: honest ? status : 'unreadable',
    raw: given || !honest ? (textOf(row, 'raw') ?? found?.text ?? '') : null,
    at: (given || !honest) && found ? found.at : null,
    ...(note === null ? {} : { note }),
  };
}

/** The form of each table by the cells that only one form has. */
function formOf(cells: Readonly<Record<CellId, Cell>>): ReportForm {
  const has = (part: string): boolean => Object.keys(cells).some((id) => id.includes(part));
  const [old, recent] = [has('_items_prev') || has('newly_made'), has('_issued') || has('fees_amount')];
  return {
    proactive: old && recent ? 'hybrid' : old ? '2019' : recent ? '2021' : 'absent',
    requests: has('other_total.') ? '2019' : has('received_new.') ? '2021' : 'absent',
    appeals: has('review_') ? '2021' : 'absent',
  };
}

/** One row a cell (`cells.csv`), with its status and raw text. */
function readLong({ rows }: NamedTable): Report[] {
  const reports = new Map<string, { first: NamedRow; cells: Record<CellId, Cell> }>();
  for (const row of rows) {
    const id = textOf(row, 'cell_id');
    if (id === null || !isCellId(id)) continue;
    const key = `${textOf(row, 'agency_id')}/${textOf(row, 'year')}`;
    const report = reports.get(key) ?? { first: row, cells: {} };
    reports.set(key, report);
    report.cells[id] = cellOf(row);
  }
  return [...reports.values()].map(({ first, cells }) => {
    const form = formOf(cells);
    return { ...startReport(first, form), cells: complete(form, cells) };
  });
}

/** The reports of a table that this program itself wrote, wide or long; `null` for any other document. */
export function readOwnTable(document: SourceDocument): Report[] | null {
  const table = readNamedTable(document);
  if (!table) return null;
  if (table.names.includes('cell_id') && table.names.includes('status')) return readLong(table);
  return table.names.filter(isCellId).length > 50 ? readWide(table) : null;
}

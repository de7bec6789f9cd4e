import type { GridCell, SourceDocument } from '../reading/index.ts';
import {
  CELL_STATUSES,
  hasValue,
  isRegionCode,
  type Cell,
  type MutableCells,
  type CellId,
  type TableKey,
  type Cells,
  type CellStatus,
  type Report,
  type ReportForm,
} from '../report/index.ts';
import {
  REPORT_FORMS,
  cellHome,
  cellsOfTable,
  isCellId,
  owedCells,
  tableForms,
  templateOfTable,
  type TableForm,
} from '../template/index.ts';
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
function complete(form: ReportForm, cells: Cells): Report['cells'] {
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
      proactive: oneOf(textOf(row, 'form_proactive'), REPORT_FORMS.proactive, 'absent'),
      requests: oneOf(textOf(row, 'form_requests'), REPORT_FORMS.requests, 'absent'),
      appeals: oneOf(textOf(row, 'form_appeals'), REPORT_FORMS.appeals, 'absent'),
    };
    const inferred = new Set((textOf(row, 'inferred') ?? '').split(/[;\s]+/));
    const owed = new Set(owedCells(form));
    const cells: MutableCells = {};
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

/** The newest form whose table has every cell that is there; all forms where none has; none where there is no cell of the table. */
function formsOf<Table extends TableKey>(cells: Cells, table: Table): TableForm<Table>[] {
  const there = Object.keys(cells).filter((id) => isCellId(id) && cellHome(id).table === table);
  if (there.length === 0) return [];
  const forms = tableForms(table).toReversed();
  const whole = forms.find((form) => {
    const own: ReadonlySet<string> = new Set(cellsOfTable(templateOfTable(table, form), table));
    return there.every((id) => own.has(id));
  });
  return whole === undefined ? forms : [whole];
}

/** The form of each table by the cells that are there: all of one form, or in Table 2 cells that no form has together. */
function formOf(cells: Cells): ReportForm {
  const proactive = formsOf(cells, 'proactive');
  return {
    proactive: proactive.length > 1 ? 'hybrid' : (proactive[0] ?? 'absent'),
    requests: formsOf(cells, 'requests')[0] ?? 'absent',
    appeals: formsOf(cells, 'appeals')[0] ?? 'absent',
  };
}

/** One row a cell (`cells.csv`), with its status and raw text. */
function readLong({ rows }: NamedTable): Report[] {
  const reports = new Map<string, { first: NamedRow; cells: MutableCells }>();
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

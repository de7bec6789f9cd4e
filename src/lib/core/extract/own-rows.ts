import type { SourceDocument } from '../reading/index.ts';
import {
  CELL_STATUSES,
  hasValue,
  isRegionCode,
  type Cell,
  type CellId,
  type CellStatus,
  type Cells,
  type MutableCells,
  type Report,
  type ReportForm,
} from '../report/index.ts';
import { REPORT_FORMS, isAmountCell, isCellId, isSignedCell, owedCells } from '../template/index.ts';

import { isPossibleSize, parseNumberCell, restoreText } from '../text/index.ts';
import { DATE } from '../text/patterns-identity.ts';
import { isoDate } from './identity-lines.ts';
import { ownUnread } from './messages.ts';
import { documentOfCells } from './own-document.ts';
import { formOfCells } from './own-forms.ts';
import { OWN_HEADINGS, OWN_SCOPES, OWN_STATUSES } from './own-words.ts';

/** A report that this program wrote, read back, and a document of it for a person. */
export interface OwnReport {
  report: Report;
  document: SourceDocument;
}

/** One row by the names above it; `undefined` where there is no such column. */
type NamedRow = (name: string) => string | undefined;

/** A table of many columns is one report a row only with most of a form's cells among them. */
const FEWEST_CELLS = 50;
const PLAIN_NUMBER = /^-?\d+(?:\.\d+)?(?:[eE]\+?\d+)?$/;

const textOf = (row: NamedRow, name: string): string | null => row(name)?.trim() || null;

const oneOf = <T extends string>(text: string | null, allowed: readonly T[], otherwise: T): T =>
  allowed.find((value) => value === text) ?? otherwise;

/** What every table says of a report beside its cells; days as spreadsheets rewrite them as well: 2024/1/15. */
function startReport(row: NamedRow, form: ReportForm): Omit<Report, 'cells'> {
  const region = textOf(row, 'region_code');
  const year = Number(textOf(row, 'year'));
  const scope = textOf(row, 'scope');
  return {
    title: textOf(row, 'title'),
    agency: textOf(row, 'agency') ?? textOf(row, 'agency_id'),
    region: region !== null && isRegionCode(region) ? region : null,
    year: Number.isInteger(year) && year > 2000 ? year : null,
    published_on: isoDate(DATE.exec(textOf(row, 'published_on') ?? '')),
    scope: OWN_SCOPES[scope ?? ''] ?? oneOf(scope, ['own', 'aggregate'], 'unknown'),
    form,
    sections: [],
    extra_rows: [],
    issues: [],
  };
}

/** The cells the form owes that the table has not, as absent; and the report with its document. */
function finish(row: NamedRow, form: ReportForm, cells: Cells): OwnReport {
  const owed = owedCells(form).map((id): [CellId, Cell] => [
    id,
    cells[id] ?? { value: null, status: 'absent', raw: null, at: null },
  ]);
  const whole = documentOfCells({ ...Object.fromEntries(owed), ...cells }, (id) => cells[id]?.raw ?? '');
  return { report: { ...startReport(row, form), cells: whole.cells }, document: whole.document };
}

/** 空白:a b;斜线:c → the status of each cell that is named. */
function readStatuses(text: string): Map<string, CellStatus> {
  return new Map(
    text.split(';').flatMap((part) => {
      const [name = '', cells = ''] = part.split(':');
      const status = CELL_STATUSES.find((known) => known === name.trim());
      return status ? cells.split(/\s+/).map((id): [string, CellStatus] => [id, status]) : [];
    }),
  );
}

function readFigure(id: CellId, text: string): Pick<Cell, 'value' | 'status'> {
  if (PLAIN_NUMBER.test(text))
    return isPossibleSize(Number(text))
      ? { value: Number(text), status: 'reported' }
      : { value: null, status: 'unreadable' };
  const kind = isAmountCell(id) ? 'amount' : isSignedCell(id) ? 'change' : 'count';
  const { value, status } = parseNumberCell(text, kind);
  return { value, status };
}

/** A cell of a row: what is written, with the status that the row tells of it, if the two go together. */
function wideCell(id: CellId, text: string, told: CellStatus | undefined): Cell {
  const figure = readFigure(id, text);
  const status = told !== undefined && hasValue(told) === (figure.value !== null) ? told : figure.status;
  const silent = status === 'inferred' || status === 'absent';
  return { value: figure.value, status, raw: silent ? null : text, at: null };
}

/** One row a report, one column a cell (`reports.csv`). Without its column of statuses an empty cell counts as blank. */
function readWide(names: readonly string[], rows: readonly NamedRow[]): OwnReport[] {
  const ids = names.filter(isCellId);
  return rows.map((row) => {
    const form: ReportForm = {
      proactive: oneOf(textOf(row, 'form_proactive'), REPORT_FORMS.proactive, 'absent'),
      requests: oneOf(textOf(row, 'form_requests'), REPORT_FORMS.requests, 'absent'),
      appeals: oneOf(textOf(row, 'form_appeals'), REPORT_FORMS.appeals, 'absent'),
    };
    const statuses = readStatuses(row('statuses') ?? '');
    for (const id of (textOf(row, 'inferred') ?? '').split(/[;\s]+/)) statuses.set(id, 'inferred');
    const complete = names.includes('statuses');
    const owed = new Set(owedCells(form));
    const cells: MutableCells = {};
    for (const id of ids) {
      const text = row(id)?.trim() ?? '';
      const told = statuses.get(id) ?? (complete && text === '' ? 'absent' : undefined);
      if (text !== '' || owed.has(id) || statuses.has(id)) cells[id] = wideCell(id, text, told);
    }
    const own = finish(row, form, cells);
    const unread = textOf(row, 'reading') === 'unread';
    return unread ? { ...own, report: { ...own.report, issues: [ownUnread()] } } : own;
  });
}

function longCell(row: NamedRow): Cell {
  const name = textOf(row, 'status') ?? '';
  const status = OWN_STATUSES[name] ?? oneOf<CellStatus>(name, CELL_STATUSES, 'unreadable');
  const text = row('value')?.trim() ?? '';
  const value = text === '' ? null : Number(text.replaceAll(',', ''));
  const honest = (value !== null && isPossibleSize(value)) === hasValue(status);
  const given = status !== 'absent' && status !== 'inferred';
  const note = textOf(row, 'note');
  return {
    value: honest ? value : null,
    status: honest ? status : 'unreadable',
    raw: given || !honest ? restoreText(textOf(row, 'raw') ?? text) : null,
    at: null,
    ...(note === null ? {} : { note: restoreText(note) }),
  };
}

/** One row a cell (`cells.csv`, and the cells of a report or of all reports of a body as pages save them). */
function readLong(rows: readonly NamedRow[]): OwnReport[] {
  const reports = new Map<string, { first: NamedRow; cells: MutableCells }>();
  for (const row of rows) {
    const id = textOf(row, 'cell_id');
    if (id === null || !isCellId(id)) continue;
    const key = `${textOf(row, 'agency_id') ?? textOf(row, 'agency')}/${textOf(row, 'year')}`;
    const report = reports.get(key) ?? { first: row, cells: {} };
    reports.set(key, report);
    report.cells[id] = longCell(row);
  }
  return [...reports.values()].map(({ first, cells }) => finish(first, formOfCells(cells), cells));
}

/** The reports of a table that this program itself wrote, wide or long, its line of names first; `null` for any other. */
export function readOwnRows(table: readonly (readonly string[])[]): OwnReport[] | null {
  const [head = [], ...lines] = table;
  const names = head.map((text) => OWN_HEADINGS[text.trim()] ?? text.trim());
  const columns = new Map(names.map((name, index) => [name, index]));
  const rows = lines
    .filter((line) => line.some((text) => text.trim() !== ''))
    .map(
      (line): NamedRow =>
        (name) =>
          line[columns.get(name) ?? -1],
    );
  if (columns.has('cell_id') && columns.has('status') && columns.has('value')) return readLong(rows);
  if (!columns.has('agency_id') || !columns.has('year')) return null;
  return names.filter(isCellId).length > FEWEST_CELLS ? readWide(names, rows) : null;
}

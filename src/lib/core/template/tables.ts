import {
  TEMPLATES,
  type CellId,
  type ColumnKey,
  type FormYear,
  type ReportForm,
  type RequestColumn,
  type RequestRow,
  type RowKey,
  type TableForm,
  type Template,
} from './names.ts';
import { TABLE_KEYS, type TableKey } from './types.ts';

/** The newest form: a document that tells nothing of its form is read as one of it. */
export const NEWEST_FORM: FormYear = TEMPLATES.at(-1)?.form ?? unreachable();

function unreachable(): never {
  throw new Error('no form');
}

const byForm = new Map(TEMPLATES.map((template) => [template.form, template]));

/** A form by its name. */
export function templateOf(form: FormYear): Template {
  return byForm.get(form) ?? unreachable();
}

/** A cell of Table 3. */
export const requestCell = <Row extends RowKey, Column extends ColumnKey>(
  row: Row,
  column: Column,
): `${Row}.${Column}` => `${row}.${column}`;

function listCells(template: Template, table: TableKey): CellId[] {
  switch (table) {
    case 'proactive':
      return template.proactive.blocks.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells));
    case 'requests':
      return template.requests.rows.flatMap((row) =>
        template.requests.columns.map((column): CellId => requestCell(row.key, column.key)),
      );
    case 'appeals':
      return template.appeals.blocks.flatMap(({ columns }) => columns.map(({ cell }) => cell));
  }
}

const cellsByForm = new Map(
  TEMPLATES.map((template) => [template, new Map(TABLE_KEYS.map((table) => [table, listCells(template, table)]))]),
);

/** The cells of one table of a form, in the order of print: listed once, since every report that is checked asks for them. */
export const cellsOfTable = (template: Template, table: TableKey): readonly CellId[] =>
  cellsByForm.get(template)?.get(table) ?? unreachable();

/** The forms of one table, oldest first; a form that left the table as it was is not named again. */
export function tableForms<Table extends TableKey>(table: Table): TableForm<Table>[] {
  return [...new Set(TEMPLATES.map((template) => template[table].form as TableForm<Table>))];
}

/** What a report may say of the form of each of its tables. */
export const REPORT_FORMS: { readonly [Table in TableKey]: readonly ReportForm[Table][] } = {
  proactive: [...tableForms('proactive'), 'hybrid', 'absent'],
  requests: [...tableForms('requests'), 'absent'],
  appeals: [...tableForms('appeals'), 'absent'],
};

/** The form in which a table stands under a name. */
export function templateOfTable(table: TableKey, form: TableForm): Template {
  return TEMPLATES.find((template) => template[table].form === form) ?? unreachable();
}

/** Lists of all forms as one: what a later form brings stands before what both have after it. */
function inPrintOrder<Item extends { key: string }>(lists: readonly (readonly Item[])[]): Item[] {
  const merged: Item[] = [];
  for (const list of lists) {
    let place = merged.length;
    for (const item of list.toReversed()) {
      const known = merged.findIndex(({ key }) => key === item.key);
      if (known >= 0) {
        place = known;
        // The newest form has the last word on how a row is called.
        merged[known] = item;
      } else merged.splice(place, 0, item);
    }
  }
  return merged;
}

/** Every row of Table 3 in the order of print, over all forms; a row that several have as the newest of them prints it. */
export const REQUEST_ROWS: readonly RequestRow[] = inPrintOrder(TEMPLATES.map(({ requests }) => requests.rows));

/** Every column of Table 3 in the order of print, over all forms; the last is the total of the others. */
export const REQUEST_COLUMNS: readonly RequestColumn[] = inPrintOrder(
  TEMPLATES.map(({ requests }) => requests.columns),
);

/** The kinds of applicants: every column of Table 3 but the total. */
export const APPLICANT_COLUMNS = REQUEST_COLUMNS.slice(0, -1);

const cellIndex = new Map<CellId, { table: TableKey; forms: FormYear[] }>();
for (const table of TABLE_KEYS) {
  for (const template of TEMPLATES.toReversed()) {
    for (const id of cellsOfTable(template, table)) {
      const entry = cellIndex.get(id);
      if (entry) entry.forms.push(template.form);
      else cellIndex.set(id, { table, forms: [template.form] });
    }
  }
}

/** Every cell of every form, each once: by table, the newest form first, then what only older ones had. */
export const ALL_CELLS: readonly CellId[] = [...cellIndex.keys()];

export function isCellId(text: string): text is CellId {
  return cellIndex.has(text as CellId);
}

/** The table a cell stands in and the forms that print it, newest first. */
export function cellHome(id: CellId): { table: TableKey; forms: readonly FormYear[] } {
  const home = cellIndex.get(id);
  if (!home) throw new Error(`unknown cell: ${id}`);
  return home;
}

/** Counts may not be negative, save the signed yearly change of the oldest form. */
export function isSignedCell(id: CellId): boolean {
  return id.endsWith('_items_change');
}

/** The cells in 万元 may have decimals; every other cell is a whole number. */
export function isAmountCell(id: CellId): boolean {
  return id.endsWith('_wan_yuan');
}

import type { CellId, FormYear, ReportForm, TableKey } from '../report/index.ts';
import { template2019 } from './2019.ts';
import { template2021 } from './2021.ts';
import { OUTCOME_GROUPS, requestCell } from './shared.ts';
import type { Identity, Template } from './types.ts';

export type { Identity, ProactiveBlock, RequestRow, Template } from './types.ts';
export { OUTCOME_GROUPS, requestCell };

export const TEMPLATES: Readonly<Record<FormYear, Template>> = { '2019': template2019, '2021': template2021 };

/** The cells of one table of a form, in the order of print. */
export function tableCells(form: FormYear, table: TableKey): CellId[] {
  const template = TEMPLATES[form];
  switch (table) {
    case 'proactive':
      return template.proactive.flatMap((block) => block.rows.flatMap((row) => row.cells));
    case 'requests':
      return template.requests.rows.flatMap((row) =>
        template.requests.columns.map((column) => requestCell(row.key, column.key)),
      );
    case 'appeals':
      return template.appeals.flatMap((block) => block.columns.map((column) => column.cell));
  }
}

const TABLES: readonly TableKey[] = ['proactive', 'requests', 'appeals'];
const FORMS: readonly FormYear[] = ['2021', '2019'];

const cellIndex = new Map<CellId, { table: TableKey; forms: FormYear[] }>();
for (const table of TABLES) {
  for (const form of FORMS) {
    for (const id of tableCells(form, table)) {
      const known = cellIndex.get(id);
      if (known) known.forms.push(form);
      else cellIndex.set(id, { table, forms: [form] });
    }
  }
}

/** Every cell of every form, each once: by table, the form of 2021 first, then what only 2019 had. */
export const ALL_CELLS: readonly CellId[] = [...cellIndex.keys()];

export function isCellId(text: string): text is CellId {
  return cellIndex.has(text as CellId);
}

/** The table a cell stands in and the forms that print it. */
export function cellHome(id: CellId): { table: TableKey; forms: readonly FormYear[] } {
  const home = cellIndex.get(id);
  if (!home) throw new Error(`unknown cell: ${id}`);
  return home;
}

/**
 * The cells a report of these forms must account for. A hybrid Table 2 owes the ten cells of 2021;
 * cells of 2019 may stand beside them. A table that is absent is owed all the same, as `absent`: on the form of the
 * other tables where one is known, else that of 2021.
 */
export function owedCells(form: ReportForm): readonly CellId[] {
  const key = `${form.proactive}/${form.requests}/${form.appeals}`;
  const owed = owedByForm.get(key) ?? listOwedCells(form);
  owedByForm.set(key, owed);
  return owed;
}

const owedByForm = new Map<string, readonly CellId[]>();

function listOwedCells(form: ReportForm): CellId[] {
  const known = FORMS.find((year) => form.requests === year || form.proactive === year) ?? '2021';
  const proactive = form.proactive === 'hybrid' ? '2021' : form.proactive === 'absent' ? known : form.proactive;
  const requests = form.requests === 'absent' ? known : form.requests;
  return [...tableCells(proactive, 'proactive'), ...tableCells(requests, 'requests'), ...tableCells('2021', 'appeals')];
}

/** Counts may not be negative, save the signed yearly change of the form of 2019. */
export function isSignedCell(id: CellId): boolean {
  return id.endsWith('_items_change');
}

/** The two cells in 万元 may have decimals; every other cell is a whole number. */
export function isAmountCell(id: CellId): boolean {
  return id.endsWith('_wan_yuan');
}

/** The identities that bind a report of these forms; none for a table that is absent. */
export function identitiesFor(form: ReportForm): Identity[] {
  const requests = form.requests === 'absent' ? [] : TEMPLATES[form.requests].identities;
  return [
    ...requests.filter((identity) => identity.rule !== 'T4-SUM'),
    ...(form.appeals === 'absent' ? [] : template2021.identities.filter((identity) => identity.rule === 'T4-SUM')),
  ];
}

import {
  TEMPLATES,
  cellHome,
  cellsOfTable,
  isCellId,
  type CellId,
  type Outcome,
  type RowKey,
  type TableForm,
  type TableKey,
  type Template,
} from '../core/template/index.ts';
import type { CellSum, FormSum, Terms } from './types.ts';

/** A cell by name; a row of Table 3 stands for its total column. */
export type Name = CellId | RowKey;

function cellOf(name: Name): CellId {
  const id = [name, `${name}.total`].find(isCellId);
  if (!id) throw new Error(`unknown cell: ${name}`);
  return id;
}

const tableOf = (id: CellId): TableKey => cellHome(id).table;
const sameSum = (a: CellSum, b: CellSum): boolean =>
  a.add.join() === b.add.join() && a.subtract.join() === b.subtract.join();

interface Names {
  add: readonly Name[];
  subtract?: readonly Name[];
}

/**
 * The terms that a rule of names gives, form by form; a form that lacks one of the cells has no such figure. All cells must
 * stand in one table.
 */
export function termsOf(names: (form: Template) => Names): Terms {
  const sums: FormSum[] = [];
  const tables = new Set<TableKey>();
  for (const template of TEMPLATES) {
    const { add, subtract = [] } = names(template);
    const sum: CellSum = { add: add.map(cellOf), subtract: subtract.map(cellOf) };
    const cells = [...sum.add, ...sum.subtract];
    const [table] = cells.map(tableOf);
    if (table === undefined) continue;
    const printed = new Set(cellsOfTable(template, table));
    for (const id of cells) tables.add(tableOf(id));
    if (!cells.every((id) => printed.has(id))) continue;
    const form: TableForm = template[table].form;
    const known = sums.find((other) => sameSum(other, sum));
    if (!known) sums.push({ ...sum, forms: [form] });
    else if (!known.forms.includes(form)) sums[sums.indexOf(known)] = { ...known, forms: [...known.forms, form] };
  }
  const [table] = tables;
  if (table === undefined || tables.size > 1) throw new Error('an indicator needs cells of one table');
  return { table, sums };
}

/** The sum of cells that go by the same names in every form that has them. */
export const sumOf = (...add: readonly Name[]): Terms => termsOf(() => ({ add }));

/** The same, less others. */
export const lessOf = (add: readonly Name[], subtract: readonly Name[]): Terms => termsOf(() => ({ add, subtract }));

/** The rows of a form that count an outcome, or its parts. */
export const rowsOfOutcome = ({ requests }: Template, ...outcomes: readonly Outcome[]): RowKey[] =>
  requests.rows.filter(({ outcome }) => outcome !== null && outcomes.includes(outcome)).map(({ key }) => key);

/** The sum of every row that a form has for some outcomes. */
export const outcomesOf = (...outcomes: readonly Outcome[]): Terms =>
  termsOf((form) => ({ add: rowsOfOutcome(form, ...outcomes) }));

import type { CellId, FormYear, ReportForm } from '../report/index.ts';
import { isAmountCell } from '../template/index.ts';
import { squash } from '../text/index.ts';
import { HEADER_WAN_YUAN, HEADER_YUAN } from '../text/patterns-number.ts';
import { assignCell, assignUnreadable, type Draft, type HeaderPower } from './draft.ts';
import { fitValues, shapeOf, type Shapes } from './fit-values.ts';
import {
  candidatesNote,
  headerMissing,
  headerUndecided,
  hybridForm,
  repeatedRow,
  rowByPosition,
  rowUnplaced,
  rowsSplit,
  splitNote,
  unknownRow,
} from './messages.ts';
import { blockRow, commonForm, formOfHeader, orderCells } from './proactive-form.ts';
import { listSubTables, type ProactiveRow, type SubTable } from './proactive-rows.ts';
import { rawValues, rowText, type Row, type RowCell } from './rows.ts';
import { splitFused } from './split-fused.ts';

const ITEM_ROWS: Readonly<Record<string, readonly string[]>> = {
  一: ['regulations', 'normative_docs'],
  六: ['penalty', 'coercion'],
};

function powerOfHeader(header: Row | null): HeaderPower {
  const text = header ? squash(rowText(header)) : '';
  if (HEADER_WAN_YUAN.test(text)) return 0;
  return HEADER_YUAN.test(text) ? -4 : null;
}

/** One digit for each column is the only cut that needs no guess; any other is left to a person. */
function splitProactiveRow(values: readonly RowCell[], count: number): { cells: RowCell[] | null; note: string } {
  const tokens = values.map(({ text }) => text).filter((text) => text !== '');
  const [source] = values;
  const { ways, more } = splitFused(tokens, count, () => true);
  const [way] = ways;
  if (!way || !source || ways.length > 1)
    return {
      cells: null,
      note: candidatesNote(
        ways.map((w) => w.join('|')),
        more,
      ),
    };
  return { cells: way.map((text) => ({ ...source, raw: text, text })), note: '' };
}

interface Assignment {
  draft: Draft;
  form: FormYear;
  table: SubTable;
  shapes: Shapes;
  split: { rows: number; cells: CellId[] };
}

function assignRow({ draft, form, table, shapes, split }: Assignment, row: ProactiveRow, kind: string): void {
  const block = blockRow(form, kind);
  const raw = rawValues(row.values).join(' ');
  if (!block) {
    keepExtra(draft, row);
    return;
  }
  const ids = orderCells(block, table.header);
  if (ids.some((id) => draft.cells.has(id))) {
    draft.issues.push(repeatedRow('proactive', row.label));
    draft.extraRows.push({ table: 'proactive', label: row.label, values: rawValues(row.values) });
    return;
  }
  if (row.row === null) draft.issues.push(rowByPosition('proactive', block.label, ids));
  const fitted = fitValues(row.values, ids.length, shapes);
  const power = powerOfHeader(table.header);
  if (fitted) {
    ids.forEach((id, index) => {
      const source = fitted[index];
      if (source) assignCell(draft, id, source, isAmountCell(id) ? power : null);
    });
    return;
  }
  const { cells, note } = row.source.fused
    ? splitProactiveRow(row.values, ids.length)
    : { cells: null, note: candidatesNote([], false) };
  const at = row.values[0]?.at ?? null;
  ids.forEach((id, index) => {
    const source = cells?.[index];
    if (!source || isAmountCell(id)) return assignUnreadable(draft, id, raw, at, note);
    split.cells.push(id);
    draft.cells.set(id, { value: Number(source.text), status: 'reported', raw: source.text, at, note: splitNote(raw) });
  });
  if (cells) split.rows += 1;
  else draft.issues.push(rowUnplaced('proactive', row.label || block.label, raw, ids));
}

function keepExtra(draft: Draft, row: ProactiveRow): void {
  draft.issues.push(unknownRow('proactive', row.label));
  draft.extraRows.push({ table: 'proactive', label: row.label, values: rawValues(row.values) });
}

/** The kind of a nameless row: the one of its sub-table that no other row has taken, where the count is right. */
function kindByPosition(table: SubTable, index: number): string | null {
  const kinds = ITEM_ROWS[table.item] ?? [];
  const kind = kinds[index];
  return table.rows.length === kinds.length && kind && !table.rows.some(({ row }) => row === kind) ? kind : null;
}

/**
 * Reads Table 2, each sub-table on the form its own header shows. A sub-table without header follows the others where
 * they agree; else its figures are kept as extra rows. `null` where no row of Table 2 was found.
 */
export function readProactive(
  draft: Draft,
  rows: readonly Row[],
  isBorder: (row: Row) => boolean,
): { form: ReportForm['proactive']; first: FormYear | null } | null {
  const tables = listSubTables(rows, isBorder);
  if (tables.length === 0) return null;
  const common = commonForm(tables);
  const forms = new Set<FormYear>();
  const split = { rows: 0, cells: [] as CellId[] };
  for (const table of tables) {
    const own = formOfHeader(table.header);
    const form = own ?? common;
    const label = table.rows.map((row) => row.label).join('、');
    if (form === null) {
      draft.issues.push(headerUndecided(label));
      for (const row of table.rows) keepExtra(draft, row);
      continue;
    }
    forms.add(form);
    const widest = Math.max(...table.rows.map((row) => (row.row && blockRow(form, row.row)?.cells.length) || 0));
    const placed = table.rows.filter(({ source }) => !source.loose);
    const shapes = placed.map(({ values }) => shapeOf(values, widest)).filter((shape) => shape !== null);
    if (own === null) draft.issues.push(headerMissing(label, []));
    table.rows.forEach((row, index) => {
      const kind = row.row ?? kindByPosition(table, index);
      if (kind === null) keepExtra(draft, row);
      else assignRow({ draft, form, table, shapes, split }, row, kind);
    });
  }
  if (split.rows > 0) draft.issues.push(rowsSplit('proactive', split.rows, split.cells));
  if (forms.size > 1) draft.issues.push(hybridForm());
  const [only] = forms;
  const first = formOfHeader(tables.find(({ item }) => item === '一')?.header ?? null);
  if (only === undefined) return null;
  return { form: forms.size > 1 ? 'hybrid' : only, first };
}

import type { CellId, ReportForm } from '../report/index.ts';
import { isAmountCell, type TableForm } from '../template/index.ts';
import { squash } from '../text/index.ts';
import { HEADER_WAN_YUAN, HEADER_YUAN } from '../text/patterns-number.ts';
import { assignCell, assignUnreadable, type ReadSoFar, type HeaderPower } from './read-so-far.ts';
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
  unknownRow,
} from './messages.ts';
import { blockRow, columnsOfWideHeader, commonForm, formOfHeader, orderCells } from './proactive-form.ts';
import { placeBelowHeads } from './proactive-heads.ts';
import { listSubTables, type ProactiveRow, type SubTable } from './proactive-rows.ts';
import { rawValues, rowText, type Row } from './rows.ts';
import { splitProactiveRow } from './split-proactive.ts';

const ITEM_ROWS: Readonly<Record<string, readonly string[]>> = {
  一: ['regulations', 'normative_docs'],
  六: ['penalty', 'coercion'],
};

function powerOfHeader(header: Row | null): HeaderPower {
  const text = header ? squash(rowText(header)) : '';
  if (HEADER_WAN_YUAN.test(text)) return 0;
  return HEADER_YUAN.test(text) ? -4 : null;
}

interface Assignment {
  soFar: ReadSoFar;
  form: TableForm<'proactive'>;
  table: SubTable;
  shapes: Shapes;
  split: { rows: number; cells: CellId[] };
  stated: ReadonlyMap<CellId, number>;
}

function assignRow({ soFar, form, table, shapes, split, stated }: Assignment, row: ProactiveRow, kind: string): void {
  const block = blockRow(form, kind);
  const raw = rawValues(row.values).join(' ');
  if (!block) {
    keepExtra(soFar, row);
    return;
  }
  const wide = columnsOfWideHeader(block, table.header);
  const ordered = wide ? block.cells : orderCells(block, table.header);
  const below = wide ? null : placeBelowHeads(block, table.header, row.values);
  const ids = (below === null ? ordered : null) ?? block.cells;
  if (ids.some((id) => soFar.cells.has(id))) {
    soFar.issues.push(repeatedRow('proactive', row.label));
    soFar.extraRows.push({ table: 'proactive', label: row.label, values: rawValues(row.values) });
    return;
  }
  if (row.row === null) soFar.issues.push(rowByPosition('proactive', block.label, ids));
  const picked = wide
    ?.map((column) => row.values.find(({ at }) => at.column === column))
    .filter((cell) => cell !== undefined);
  const byCount = picked ? (picked.length === ids.length ? picked : null) : fitValues(row.values, ids.length, shapes);
  const fitted = below === 'contradicted' ? null : (below ?? (ordered && byCount));
  const power = powerOfHeader(table.header);
  if (fitted) {
    ids.forEach((id, index) => {
      const source = fitted[index];
      if (source) assignCell(soFar, id, source, isAmountCell(id) ? power : null);
    });
    return;
  }
  const cells = row.source.fused && ordered ? splitProactiveRow(row.values, ids, stated) : [];
  const at = row.values[0]?.at ?? null;
  ids.forEach((id, index) => {
    const { text = null, note = candidatesNote([], false) } = cells[index] ?? {};
    if (text === null || isAmountCell(id)) return assignUnreadable(soFar, id, raw, at, note);
    split.cells.push(id);
    soFar.cells.set(id, { value: Number(text), status: 'reported', raw: text, at, note });
  });
  if (cells.some(({ text }) => text !== null)) split.rows += 1;
  const open = ids.filter((id) => soFar.cells.get(id)?.status === 'unreadable');
  if (open.length > 0) soFar.issues.push(rowUnplaced('proactive', row.label || block.label, raw, open));
}

function keepExtra(soFar: ReadSoFar, row: ProactiveRow): void {
  soFar.issues.push(unknownRow('proactive', row.label));
  soFar.extraRows.push({ table: 'proactive', label: row.label, values: rawValues(row.values) });
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
  soFar: ReadSoFar,
  rows: readonly Row[],
  isBorder: (row: Row) => boolean,
  stated: ReadonlyMap<CellId, number>,
): { form: ReportForm['proactive']; first: TableForm<'proactive'> | null } | null {
  const tables = listSubTables(rows, isBorder);
  if (tables.length === 0) return null;
  const common = commonForm(tables);
  const forms = new Set<TableForm<'proactive'>>();
  const split = { rows: 0, cells: [] as CellId[] };
  for (const table of tables) {
    const own = formOfHeader(table.header);
    const form = own ?? common;
    const label = table.rows.map((row) => row.label).join('、');
    if (form === null) {
      soFar.issues.push(headerUndecided(label));
      for (const row of table.rows) keepExtra(soFar, row);
      continue;
    }
    forms.add(form);
    const widest = Math.max(...table.rows.map((row) => (row.row && blockRow(form, row.row)?.cells.length) || 0));
    const placed = table.rows.filter(({ source }) => !source.loose);
    const shapes = placed.map(({ values }) => shapeOf(values, widest)).filter((shape) => shape !== null);
    if (own === null) soFar.issues.push(headerMissing(label, []));
    table.rows.forEach((row, index) => {
      const kind = row.row ?? (row.label === '' ? kindByPosition(table, index) : null);
      if (kind === null) keepExtra(soFar, row);
      else assignRow({ soFar, form, table, shapes, split, stated }, row, kind);
    });
  }
  if (split.rows > 0) soFar.issues.push(rowsSplit('proactive', split.rows, split.cells));
  if (forms.size > 1) soFar.issues.push(hybridForm([...forms].sort()));
  const [only] = forms;
  const first = formOfHeader(tables.find(({ item }) => item === '一')?.header ?? null);
  if (only === undefined) return null;
  return { form: forms.size > 1 ? 'hybrid' : only, first };
}

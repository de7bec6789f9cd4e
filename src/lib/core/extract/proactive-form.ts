import type { CellId } from '../report/index.ts';
import { TEMPLATES, templateOfTable, type TableForm } from '../template/index.ts';
import { squash } from '../text/index.ts';
import { PROACTIVE_COLUMN_WORDS, PROACTIVE_ROW_WORDS } from '../text/patterns-tables.ts';
import { isAscending } from './head-order.ts';
import type { SubTable } from './proactive-rows.ts';
import { rowText, type Row, type RowCell } from './rows.ts';

/** The form of one sub-table by the words of its own header, the older one where both occur; `null` where it has none that tell. */
export function formOfHeader(header: Row | null): TableForm<'proactive'> | null {
  if (!header) return null;
  const words = squash(rowText(header));
  return TEMPLATES.find(({ proactive }) => proactive.header.test(words))?.proactive.form ?? null;
}

/** A row of a form with its columns. */
export interface BlockRow {
  label: string;
  columns: readonly string[];
  cells: readonly CellId[];
}

/** The row of a form by its kind, e.g. `licensing` → 行政许可; `null` where the form has no such row. */
export function blockRow(form: TableForm<'proactive'>, row: string): BlockRow | null {
  const words = PROACTIVE_ROW_WORDS.find((entry) => entry.row === row)?.words;
  for (const block of templateOfTable('proactive', form).proactive.blocks) {
    const found = block.rows.find(({ label }) => words?.test(squash(label)));
    if (found) return { label: found.label, columns: block.columns, cells: found.cells };
  }
  return null;
}

/** The heads of a header; one that repeats the head beside it is that of a merged cell, which the document spells out. */
const headsOf = (header: Row | null): RowCell[] =>
  (header?.cells ?? []).filter(
    ({ fill, text }, index, all) =>
      fill === 'own' && text !== '' && squash(all[index - 1]?.text ?? '') !== squash(text),
  );

/** Which of the columns of all forms a head names; -1 for none. */
export const columnKind = (text: string): number =>
  PROACTIVE_COLUMN_WORDS.findIndex((words) => words.test(squash(text)));

/** The places of a row's columns in a header that is one text; -1 for those that do not stand there. */
const placesInText = (row: BlockRow, header: string): number[] =>
  row.columns.map((label) => {
    const words = PROACTIVE_COLUMN_WORDS[columnKind(label)];
    return words ? header.search(new RegExp(words.source.replace(/[$^]/g, ''), 'u')) : -1;
  });

/** The places of a row's columns among the heads of a header; -1 for those that are not there, or there twice. */
function placesAmongHeads(row: BlockRow, heads: readonly RowCell[]): number[] {
  const kinds = heads.map(({ text }) => columnKind(text));
  return row.columns.map((label) => {
    const at = kinds.indexOf(columnKind(label));
    return at === kinds.lastIndexOf(columnKind(label)) ? at : -1;
  });
}

/**
 * The cells of a row in the order in which the document prints its columns: the form's own order where the header says nothing
 * against it. `null` where some heads stand in another order and others are not recognised.
 */
export function orderCells(row: BlockRow, header: Row | null): readonly CellId[] | null {
  const heads = headsOf(header);
  const places =
    header && heads.length === 1 ? placesInText(row, squash(rowText(header))) : placesAmongHeads(row, heads);
  if (isAscending(places.filter((place) => place !== -1))) return row.cells;
  if (places.includes(-1)) return null;
  return row.cells
    .map((cell, index) => ({ cell, place: places[index] ?? 0 }))
    .sort((a, b) => a.place - b.place)
    .map(({ cell }) => cell);
}

/** True for heads that are all another sub-table's: the head of the first, repeated at the top of each page. */
function isForeign(row: BlockRow, heads: readonly RowCell[]): boolean {
  const own = new Set(row.columns.map(columnKind));
  return heads.every(({ text }) => columnKind(text) >= 0 && !own.has(columnKind(text)));
}

/**
 * The grid columns of a row's cells where its header has more heads than the form: a column too many would push the figures of
 * a row with a blank into their neighbours'. `null` where it has not, an empty list where the heads do not tell.
 */
export function columnsOfWideHeader(row: BlockRow, header: Row | null): readonly number[] | null {
  const heads = headsOf(header).slice(1);
  if (!header || header.loose || heads.length <= row.columns.length || isForeign(row, heads)) return null;
  const columns = row.columns.map((label) => {
    const hits = heads.filter(({ text }) => columnKind(text) === columnKind(label));
    return hits.length === 1 ? hits[0]?.at.column : undefined;
  });
  return columns.every((column) => column !== undefined) ? columns : [];
}

/** The form that every sub-table with a header shares; `null` where they differ or none has one. */
export function commonForm(tables: readonly SubTable[]): TableForm<'proactive'> | null {
  const forms = new Set(tables.map(({ header }) => formOfHeader(header)).filter((form) => form !== null));
  const [form] = forms;
  return forms.size === 1 && form ? form : null;
}

import { isNumberLike, squash } from '../text/index.ts';
import {
  ARTICLE_ITEM,
  PROACTIVE_HEADER_WORDS,
  PROACTIVE_ROW_WORDS,
  TWO_PROACTIVE_ROWS,
} from '../text/patterns-tables.ts';
import { rowText, type Row, type RowCell } from './rows.ts';

export interface ProactiveRow {
  /** Row kind over both forms, e.g. `licensing`; `null` where the row has no label, or one of two rows. */
  row: string | null;
  label: string;
  values: readonly RowCell[];
  source: Row;
}

/** One sub-table of Table 2: its item of Article 20, its header row and its rows with figures. */
export interface SubTable {
  item: string;
  header: Row | null;
  rows: ProactiveRow[];
}

/** What a label names: a row and its item, or the item alone where the labels of two rows ran together. */
function matchRow(text: string): { row: string | null; item: string } | undefined {
  const squashed = squash(text);
  const named = PROACTIVE_ROW_WORDS.find(({ words }) => words.test(squashed));
  return named && TWO_PROACTIVE_ROWS.test(squashed) ? { row: null, item: named.item } : named;
}

function isHeader(row: Row): boolean {
  return PROACTIVE_HEADER_WORDS.test(squash(rowText(row))) && !row.cells.some(({ text }) => isNumberLike(text));
}

/** Reads a row as a row of figures of Table 2: a known label first, or no label at all. */
function readRow(source: Row, open: SubTable | undefined): (ProactiveRow & { item: string }) | null {
  const labelAt = source.cells.findIndex(({ text, fill }) => fill !== 'padding' && matchRow(text) !== undefined);
  const label = source.cells[labelAt];
  const known = label && matchRow(label.text);
  if (label && known) {
    const values = source.cells.slice(labelAt + 1).filter(({ fill }) => fill === 'own');
    return { row: known.row, item: known.item, label: label.text, values, source };
  }
  const [first] = source.cells;
  if (!open || !first || first.text !== '' || !source.cells.some(({ text }) => isNumberLike(text))) return null;
  const values = source.cells.slice(1).filter(({ fill }) => fill === 'own');
  return { row: null, item: open.item, label: '', values, source };
}

/** The sub-tables of Table 2 in document order; rows are grouped by their item whether or not its line is there. */
export function listSubTables(rows: readonly Row[], isBorder: (row: Row) => boolean): SubTable[] {
  const tables: SubTable[] = [];
  let header: Row | null = null;
  let open: SubTable | undefined;
  for (const source of rows) {
    if (isBorder(source)) {
      if (tables.length > 0) break;
      continue;
    }
    const item = ARTICLE_ITEM.exec(rowText(source))?.[1];
    if (item !== undefined) {
      open = undefined;
      header = null;
    }
    if (isHeader(source)) {
      header = source;
      open = undefined;
      continue;
    }
    const row = readRow(source, open);
    if (!row) continue;
    if (!open || open.item !== row.item) {
      // A header speaks for the sub-table right below it only.
      open = { item: row.item, header, rows: [] };
      header = null;
      tables.push(open);
    }
    open.rows.push(row);
  }
  return tables;
}

import type { CellId } from '../report/index.ts';
import {
  NEWEST_FORM,
  TEMPLATES,
  REQUEST_COLUMNS,
  requestCell,
  templateOf,
  templateOfTable,
  type RowKey,
  type TableForm,
  type Template,
} from '../template/index.ts';
import { placeLabel } from '../template/labels.ts';
import { assignCell, assignUnreadable, type ReadSoFar } from './read-so-far.ts';
import { fitValues, placeMerged, placePair, shapeOf } from './fit-values.ts';
import { findRequestHeaders, type TextHeads } from './header-columns.ts';
import type { RequestOrder } from './head-order.ts';
import { matchRequestRows, type MatchedRow } from './match-rows.ts';
import {
  candidatesNote,
  formFromProactive,
  formUndecided,
  repeatedRow,
  rowByPosition,
  rowOfPair,
  rowUnplaced,
  rowsMissing,
  rowsSplit,
  splitNote,
  subtotalRow,
  unknownRow,
} from './messages.ts';
import { requestFormsOf } from './request-form.ts';
import { addsUp, isTotalLast } from './row-sum.ts';
import { rawValues, rowText, type Row, type RowCell } from './rows.ts';
import type { LabelledRow } from './row-labels.ts';
import { solveFusedRows, type FusedRow } from './solve-fused.ts';
import { endsInSums, splitFused } from './split-fused.ts';

const COLUMNS = REQUEST_COLUMNS;

const labelOf = ({ requests }: Template, key: RowKey): string =>
  requests.rows.find((row) => row.key === key)?.label ?? placeLabel(key);

const cellsOfRow = (key: RowKey): CellId[] => COLUMNS.map((column) => requestCell(key, column.key));

interface Assignment {
  soFar: ReadSoFar;
  template: Template;
  fused: FusedRow[];
}

/** Assigns a row whose figures are in their places, or puts it aside to be cut. */
function assignRow({ soFar, template, fused }: Assignment, entry: MatchedRow, values: readonly RowCell[] | null): void {
  const ids = cellsOfRow(entry.key);
  if (entry.byPosition) soFar.issues.push(rowByPosition('requests', labelOf(template, entry.key), ids));
  if (values) {
    ids.forEach((id, index) => {
      const source = values[index];
      if (source) assignCell(soFar, id, source);
    });
    return;
  }
  const tokens = entry.values.map(({ text }) => text).filter((text) => text !== '');
  const splits = entry.row.fused
    ? splitFused(tokens, COLUMNS.length, endsInSums(COLUMNS.length))
    : { ways: [], more: false };
  fused.push({ entry, key: entry.key, ...splits });
}

/** Assigns the rows that were cut; the others are unreadable, with their candidates. */
function assignFused({ soFar, template, fused }: Assignment): void {
  const chosen = solveFusedRows(fused, soFar.cells, template);
  const split: CellId[] = [];
  for (const { entry, key, ways, more } of fused) {
    const ids = cellsOfRow(key);
    const raw = rawValues(entry.values).join(' ');
    const at = entry.values[0]?.at ?? null;
    const way = chosen.get(key);
    ids.forEach((id, index) => {
      const text = way?.[index];
      if (text === undefined) {
        const note = candidatesNote(
          ways.map((numbers) => numbers.join('|')),
          more,
        );
        assignUnreadable(soFar, id, raw, at, note);
        return;
      }
      soFar.cells.set(id, { value: Number(text), status: 'reported', raw: text, at, note: splitNote(raw) });
    });
    if (way) split.push(...ids);
    else soFar.issues.push(rowUnplaced('requests', labelOf(template, key), raw, ids));
  }
  if (split.length > 0) soFar.issues.push(rowsSplit('requests', split.length / COLUMNS.length, split));
}

function keepExtra(soFar: ReadSoFar, entry: LabelledRow): string {
  const label = entry.label || rowText(entry.row).replace(/[\d\s/]+$/, '');
  soFar.extraRows.push({ table: 'requests', label, values: rawValues(entry.values) });
  return label;
}

/**
 * Reads Table 3 from table rows or from rows found in running text. The form is decided by the rows that tell the forms
 * apart, else by `hint` (the first sub-table of Table 2), else it is the newest that may be. `text`: what the heads of running text
 * say of the order of the columns. `null` where no row of Table 3 was found.
 */
export function readRequests(
  soFar: ReadSoFar,
  rows: readonly Row[],
  isBorder: (row: Row) => boolean,
  hint: TableForm<'proactive'> | null,
  text: TextHeads = { reordered: false },
): { form: TableForm<'requests'>; lastRow: Row | null } | null {
  const choose = (keys: ReadonlySet<RowKey>) => {
    const possible = requestFormsOf(keys);
    // Table 2 decides only where it leaves one of them.
    const beside = possible.filter((form) =>
      TEMPLATES.some(({ proactive, requests }) => proactive.form === hint && requests.form === form),
    );
    const hinted = possible.length > 1 && beside.length === 1 ? beside[0] : undefined;
    const form = hinted ?? possible[0] ?? templateOf(NEWEST_FORM).requests.form;
    return { possible, hinted, template: templateOfTable('requests', form) };
  };
  const orderFor = (keys: ReadonlySet<RowKey>): RowKey[] => choose(keys).template.requests.rows.map(({ key }) => key);
  const { matched, repeated, subtotals, unknown } = matchRequestRows(rows, isBorder, orderFor);
  if (matched.length === 0) return null;
  const keys = new Set(matched.map(({ key }) => key));
  const { possible, hinted, template } = choose(keys);
  const { form } = template.requests;
  if (possible.length > 1) soFar.issues.push(hinted ? formFromProactive(hinted) : formUndecided(form));

  const placed = matched.filter(({ row }) => !row.loose);
  const full = placed.map(({ values }) => shapeOf(values, COLUMNS.length)).filter((shape) => shape !== null);
  const headerOf = findRequestHeaders(rows, full);
  // Rows with more figures than the form's columns: another column's figure may make up for a blank.
  const hasOthers = placed.some(({ values }) => values.filter(({ text }) => text !== '').length > COLUMNS.length);
  const allValues = matched.map(({ values }) => values);
  const assignment: Assignment = { soFar, template, fused: [] };
  for (const entry of matched) {
    const { columns, reordered, others = [], order = text.order } = headerOf(entry.row);
    const misread = !columns && order !== undefined && isTotalLast(allValues, order);
    if ((reordered || text.reordered) && !misread) {
      const below = columns && !text.reordered ? pickHeaderColumns(entry.values, columns) : null;
      assignRow(assignment, entry, below ?? (columns || !order ? null : pickInOrder(entry, order)));
      continue;
    }
    const shapes = columns ? [...full, columns] : full;
    const picked = columns && entry.values.length > COLUMNS.length ? pickHeaderColumns(entry.values, columns) : null;
    const byCount =
      fitValues(entry.values, COLUMNS.length, shapes) ?? picked ?? placeMerged(behindLabel(entry), shapes);
    const last = entry.values.findLastIndex(({ text }) => text !== '');
    const doubtful = hasOthers && !columns && entry.values.slice(0, last).some(({ text }) => text === '');
    const settled = doubtful ? null : byCount;
    const fitted = columns && others.length > 0 ? settleByHeads(entry.values, columns, others, byCount) : settled;
    const pair = fitted || entry.row.loose || entry.row.fused ? null : placePair(entry.values, COLUMNS.length);
    if (pair) soFar.issues.push(rowOfPair(labelOf(template, entry.key), cellsOfRow(entry.key)));
    assignRow(assignment, entry, fitted ?? pair);
  }
  assignFused(assignment);
  for (const entry of repeated) soFar.issues.push(repeatedRow('requests', keepExtra(soFar, entry)));
  for (const entry of subtotals) soFar.issues.push(subtotalRow(keepExtra(soFar, entry)));
  for (const entry of unknown) soFar.issues.push(unknownRow('requests', keepExtra(soFar, entry)));

  const missing = template.requests.rows.filter(({ key }) => !keys.has(key));
  if (missing.length > 0) {
    const labels = missing.map(({ label }) => label);
    soFar.issues.push(
      rowsMissing(
        labels,
        missing.flatMap(({ key }) => cellsOfRow(key)),
      ),
    );
  }
  return { form, lastRow: matched.at(-1)?.row ?? null };
}

/** The cells of a row behind its label, with what merged cells cover. */
function behindLabel({ row, values: [first] }: MatchedRow): readonly RowCell[] {
  return first ? row.cells.slice(row.cells.indexOf(first)) : [];
}

/**
 * The cells below the seven headers, for tables that print more columns than the form has. `null` where a header has no figure
 * below it while one stands elsewhere: the row may be displaced.
 */
function pickHeaderColumns(values: readonly RowCell[], columns: readonly number[]): RowCell[] | null {
  const cells = columns.map((column) => values.find(({ at }) => at.column === column));
  const known = cells.filter((cell) => cell !== undefined);
  if (known.length < columns.length) return null;
  const strays = values.some((cell) => cell.text !== '' && !known.includes(cell));
  return strays && known.some(({ text }) => text === '') ? null : known;
}

/**
 * The cells of a row in a table with more columns than the form's. With a blank among the seven, the figure of another column
 * makes up their number: where the cells below the heads are not those found by their count, the row's own sum decides.
 */
function settleByHeads(
  values: readonly RowCell[],
  columns: readonly number[],
  others: readonly number[],
  byCount: readonly RowCell[] | null,
): readonly RowCell[] | null {
  const below = columns.flatMap((column) => values.find(({ at }) => at.column === column) ?? []);
  const strays = values.some(
    ({ text, at }) => text !== '' && !columns.includes(at.column) && !others.includes(at.column),
  );
  if (below.length < COLUMNS.length || strays) return byCount;
  if (byCount?.every((cell, index) => cell.text === below[index]?.text)) return byCount;
  const [belowHolds, countHolds] = [below, byCount ?? []].map(addsUp);
  if (belowHolds === countHolds) return null;
  return belowHolds ? below : byCount;
}

/** The figures of a row that has all that are printed, from the places where their heads are; `null` for any other row. */
function pickInOrder({ values, row }: MatchedRow, { places, printed }: RequestOrder): RowCell[] | null {
  const figures = values.filter(({ text }) => text !== '');
  // As many cells as heads, each of its own column, are in their places however many of them are blank.
  const apart = !row.loose && values.length === printed && row.cells.every(({ fill }) => fill !== 'span');
  const cells = figures.length === printed ? figures : apart ? values : null;
  return row.fused || !cells ? null : places.flatMap((place) => cells[place] ?? []);
}

import type { CellId, FormYear } from '../report/index.ts';
import { TEMPLATES, requestCell } from '../template/index.ts';
import { assignCell, assignUnreadable, type Draft } from './draft.ts';
import { fitValues, shapeOf } from './fit-values.ts';
import { findRequestColumns } from './header-columns.ts';
import { matchRequestRows, type MatchedRow } from './match-rows.ts';
import {
  candidatesNote,
  formFromProactive,
  formUndecided,
  repeatedRow,
  rowByPosition,
  rowUnplaced,
  rowsMissing,
  rowsSplit,
  splitNote,
  subtotalRow,
  unknownRow,
} from './messages.ts';
import { requestFormOf } from './request-form.ts';
import { rawValues, rowText, type Row, type RowCell } from './rows.ts';
import type { LabelledRow } from './row-labels.ts';
import { endsInSums, splitFused } from './split-fused.ts';

const COLUMNS = TEMPLATES['2021'].requests.columns;

const labelOf = (form: FormYear, key: string): string =>
  TEMPLATES[form].requests.rows.find((row) => row.key === key)?.label ?? key;

const cellsOfRow = (key: string): CellId[] => COLUMNS.map((column) => requestCell(key, column.key));

/** Cuts a run-together row where only one cut makes it end in its own sum; `null` and the candidates otherwise. */
function splitRequestRow(values: readonly RowCell[]): { cells: RowCell[] | null; note: string } {
  const tokens = values.map(({ text }) => text).filter((text) => text !== '');
  const { ways, more } = splitFused(tokens, COLUMNS.length, endsInSums(COLUMNS.length));
  const [way] = ways;
  const [source] = values;
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
  split: CellId[];
}

function assignRow({ draft, form, split }: Assignment, entry: MatchedRow, values: readonly RowCell[] | null): void {
  const ids = cellsOfRow(entry.key);
  const raw = rawValues(entry.values).join(' ');
  if (entry.byPosition) draft.issues.push(rowByPosition('requests', labelOf(form, entry.key), ids));
  if (values) {
    ids.forEach((id, index) => {
      const source = values[index];
      if (source) assignCell(draft, id, source);
    });
    return;
  }
  const { cells, note } = entry.row.loose
    ? splitRequestRow(entry.values)
    : { cells: null, note: candidatesNote([], false) };
  const at = entry.values[0]?.at ?? null;
  ids.forEach((id, index) => {
    const source = cells?.[index];
    if (!source) return assignUnreadable(draft, id, raw, at, note);
    split.push(id);
    draft.cells.set(id, { value: Number(source.text), status: 'reported', raw: source.text, at, note: splitNote(raw) });
  });
  if (!cells) draft.issues.push(rowUnplaced('requests', labelOf(form, entry.key), raw, ids));
}

function keepExtra(draft: Draft, entry: LabelledRow): string {
  const label = entry.label || rowText(entry.row).replace(/[\d\s/]+$/, '');
  draft.extraRows.push({ table: 'requests', label, values: rawValues(entry.values) });
  return label;
}

/**
 * Reads Table 3 from table rows or from rows found in running text. The form is decided by the rows that tell the forms
 * apart, else by `hint` (the first sub-table of Table 2), else 2021. `null` where no row of Table 3 was found.
 */
export function readRequests(
  draft: Draft,
  rows: readonly Row[],
  isBorder: (row: Row) => boolean,
  hint: FormYear | null,
): { form: FormYear; lastRow: Row | null } | null {
  const orderFor = (keys: ReadonlySet<string>): string[] =>
    TEMPLATES[requestFormOf(keys) ?? hint ?? '2021'].requests.rows.map(({ key }) => key);
  const { matched, repeated, subtotals, unknown } = matchRequestRows(rows, isBorder, orderFor);
  if (matched.length === 0) return null;
  const keys = new Set(matched.map(({ key }) => key));
  const decided = requestFormOf(keys);
  const form = decided ?? hint ?? '2021';
  if (decided === null) draft.issues.push(hint ? formFromProactive(hint) : formUndecided());

  const columns = findRequestColumns(rows);
  const shapes = matched.map(({ values }) => shapeOf(values, COLUMNS.length)).filter((shape) => shape !== null);
  const assignment: Assignment = { draft, form, split: [] };
  for (const entry of matched) {
    const picked = columns && entry.values.length > COLUMNS.length ? pickHeaderColumns(entry.values, columns) : null;
    const fitted = fitValues(entry.values, COLUMNS.length, shapes);
    assignRow(assignment, entry, fitted ?? picked);
  }
  if (assignment.split.length > 0) {
    draft.issues.push(rowsSplit('requests', assignment.split.length / COLUMNS.length, assignment.split));
  }
  for (const entry of repeated) draft.issues.push(repeatedRow('requests', keepExtra(draft, entry)));
  for (const entry of subtotals) draft.issues.push(subtotalRow(keepExtra(draft, entry)));
  for (const entry of unknown) draft.issues.push(unknownRow('requests', keepExtra(draft, entry)));

  const missing = TEMPLATES[form].requests.rows.filter(({ key }) => !keys.has(key));
  if (missing.length > 0) {
    const labels = missing.map(({ label }) => label);
    draft.issues.push(
      rowsMissing(
        labels,
        missing.flatMap(({ key }) => cellsOfRow(key)),
      ),
    );
  }
  return { form, lastRow: matched.at(-1)?.row ?? null };
}

/** The cells below the seven headers, for tables that print more columns than the form has. */
function pickHeaderColumns(values: readonly RowCell[], columns: readonly number[]): RowCell[] | null {
  const cells = columns.map((column) => values.find(({ at }) => at.column === column));
  const known = cells.filter((cell) => cell !== undefined);
  return known.length === columns.length ? known : null;
}

import type { CellId, CellStatus, ReportForm, StoredReport } from '../../core/report/index.ts';
import {
  NEWEST_FORM,
  REQUEST_COLUMNS,
  cellHome,
  owedTemplate,
  requestCell,
  templateOf,
  type RowKey,
} from '../../core/template/index.ts';
import { PARTS_OF } from '../../indicators/index.ts';
import { cellLabel, placeLabel } from '../../core/template/labels.ts';
import type { Labels } from '../../labels/agency.ts';
import type { CoverageRow } from '../../queries/index.ts';
import { formatNumber } from '../figure/format.ts';
import { gapOfState } from '../figure/series.ts';

/** One reported figure as an agency page keeps it. */
export type KeptCell = readonly [value: number | null, status: CellStatus, raw: string | null];

/** The figures of one report that an agency page shows. */
export interface ReportCells {
  year: number;
  read: boolean;
  form: ReportForm;
  cells: { readonly [Id in CellId]?: KeptCell };
}

/** A figure of one year: what it shows, and the cell it stands in; `null` where there is none to go to. */
export interface YearCell {
  year: number;
  cell: CellId | null;
  value: number | null;
  text: string;
  status: CellStatus | 'not_loaded' | 'merged';
  title: string;
}

export interface CellRow {
  label: string;
  cells: readonly YearCell[];
}

/** Rows under one heading of a table by year. */
export interface CellGroup {
  label: string;
  rows: readonly CellRow[];
}

interface Line {
  label: string;
  id: CellId;
}

const total = (row: RowKey): CellId => requestCell(row, 'total');
const partsOf = (outcome: keyof typeof PARTS_OF): readonly RowKey[] => PARTS_OF[outcome] ?? [];
const OTHER_ROWS = partsOf('other_handling');

const requestLines = (rows: readonly RowKey[]): Line[] =>
  rows.map((row) => ({ label: placeLabel(row), id: total(row) }));
const reasonGroups = (): { label: string; lines: Line[] }[] => [
  { label: placeLabel('refused'), lines: requestLines(partsOf('refused')) },
  { label: placeLabel('unavailable'), lines: requestLines(partsOf('unavailable')) },
  { label: placeLabel('not_processed'), lines: requestLines(partsOf('not_processed')) },
  { label: '', lines: requestLines(OTHER_ROWS) },
];
const applicantLines = (): Line[] =>
  REQUEST_COLUMNS.map(({ key, label }) => ({ label, id: requestCell('received_new', key) }));
const appealGroups = (): { label: string; lines: Line[] }[] =>
  templateOf(NEWEST_FORM).appeals.blocks.map(({ key, columns }) => ({
    label: placeLabel(key),
    lines: columns.map(({ label, cell }) => ({ label, id: cell })),
  }));
const DOCUMENT_CELLS = (['newly_made', 'issued', 'repealed', 'in_force'] as const).map(
  (what): CellId => `normative_docs_${what}`,
);

/** Every cell an agency page shows, each once. */
const AGENCY_CELLS: readonly CellId[] = [
  ...[...reasonGroups(), ...appealGroups()].flatMap(({ lines }) => lines.map(({ id }) => id)),
  ...applicantLines().map(({ id }) => id),
  total('other_total'),
  ...DOCUMENT_CELLS,
];

/** Of a stored report, what an agency page shows. */
export function keepCells({ year, reading, form, cells }: StoredReport): ReportCells {
  const kept = AGENCY_CELLS.flatMap((id): [CellId, KeptCell][] => {
    const cell = cells[id];
    return cell ? [[id, [cell.value, cell.status, cell.status === 'reported' ? null : cell.raw]]] : [];
  });
  return { year, read: reading === 'read', form, cells: Object.fromEntries(kept) };
}

function hasCell(id: CellId, form: ReportForm): boolean {
  const { table, forms } = cellHome(id);
  const used = form[table];
  return used !== 'absent' && forms.includes(owedTemplate(form, table).form);
}

function textOf(value: number | null, status: CellStatus, raw: string | null, t: Labels): string {
  if (value !== null) return formatNumber(value);
  const words = t.agencyPage.cells.states;
  if (status === 'na_mark') return raw ?? '/';
  if (status === 'blank') return words.blank;
  if (status === 'absent') return words.absent;
  return status === 'not_in_template' ? words.notInForm : words.unreadable;
}

/** A year, and how the report of it stands where that is known. */
type StateOfYear = Pick<CoverageRow, 'year'> & { state?: CoverageRow['state'] };

/** The oldest form has one row where later ones have three: its figure stands in the last of them, the others are part of it. */
function cellOf(id: CellId, report: ReportCells | undefined, { year, state }: StateOfYear, t: Labels): YearCell {
  const words = t.agencyPage.cells.states;
  const none = { year, cell: null, value: null };
  if (!report?.read) {
    const gap = t.terms.gap[gapOfState(report ? 'unread' : state)];
    return { ...none, text: gap, status: 'not_loaded', title: gap };
  }
  const other = OTHER_ROWS.findIndex((row) => total(row) === id);
  if (other >= 0 && hasCell('other_total.total', report.form)) {
    if (other < OTHER_ROWS.length - 1)
      return { ...none, text: words.merged, status: 'merged', title: words.mergedTitle };
    return { ...readCell(total('other_total'), report, t), title: words.mergedHere };
  }
  if (!report.cells[id] && !hasCell(id, report.form))
    return { ...none, text: words.notInForm, status: 'not_in_template', title: t.terms.status.not_in_template };
  return readCell(id, report, t);
}

function readCell(id: CellId, { year, cells }: ReportCells, t: Labels): YearCell {
  const [value, status, raw] = cells[id] ?? [null, 'absent', null];
  const title = [t.terms.status[status], ...(raw === null ? [] : [t.report.raw(raw)])].join('；');
  return { year, cell: id, value, text: textOf(value, status, raw, t), status, title };
}

const rowsOf = (
  lines: readonly Line[],
  reports: readonly ReportCells[],
  years: readonly number[],
  t: Labels,
  coverage: Coverage,
): CellRow[] =>
  lines.map(({ label, id }) => ({
    label,
    cells: years.map((year) =>
      cellOf(
        id,
        reports.find((report) => report.year === year),
        coverage.find((row) => row.year === year) ?? { year },
        t,
      ),
    ),
  }));

type Coverage = readonly Pick<CoverageRow, 'year' | 'state'>[];
type Build = (reports: readonly ReportCells[], years: readonly number[], t: Labels, coverage?: Coverage) => CellGroup[];

/** Why requests were not met, by ground and year. */
export const reasonTable: Build = (reports, years, t, coverage = []) =>
  reasonGroups().map(({ label, lines }) => ({
    label: label === '' ? t.agencyPage.cells.other : label,
    rows: rowsOf(lines, reports, years, t, coverage),
  }));

/** Who asked, by kind of applicant and year; the last row is their total as reported. */
export const applicantTable: Build = (reports, years, t, coverage = []) => [
  { label: t.agencyPage.cells.received, rows: rowsOf(applicantLines(), reports, years, t, coverage) },
];

/** Reviews, suits and normative documents by year. */
export const appealTable: Build = (reports, years, t, coverage = []) => [
  ...appealGroups().map(({ label, lines }) => ({ label, rows: rowsOf(lines, reports, years, t, coverage) })),
  {
    label: placeLabel('normative_docs'),
    rows: rowsOf(
      DOCUMENT_CELLS.map((id) => ({ label: cellLabel(id).replace(/^.* · /, ''), id })),
      reports,
      years,
      t,
      coverage,
    ),
  },
];

/** Whether a row says nothing but 0 in every year that has it. */
export const isIdle = ({ cells }: CellRow): boolean =>
  cells.every(
    ({ value, status }) =>
      value === 0 || status === 'merged' || status === 'not_loaded' || status === 'not_in_template',
  );

/** A table by year as rows of a file: numbers as numbers, a missing figure empty and told in the last column. */
export function cellTableRows(
  groups: readonly CellGroup[],
  years: readonly number[],
  t: Labels,
): (string | number)[][] {
  const words = t.agencyPage.cells;
  const remark = ({ year, value, title, status }: YearCell) =>
    value === null || status !== 'reported' ? [t.figure.remark(String(year), title)] : [];
  return [
    [words.group, words.row, ...years, t.figure.remarks],
    ...groups.flatMap(({ label, rows }) =>
      rows.map((row) => [
        label,
        row.label,
        ...row.cells.map(({ value }) => value ?? ''),
        row.cells.flatMap(remark).join('；'),
      ]),
    ),
  ];
}

import { isPossibleSize, isFigure } from '../text/index.ts';
import {
  isGiven,
  type Cell,
  type CellId,
  type CellStatus,
  type MutableCells,
  type StoredReport,
} from '../report/index.ts';
import { ALL_CELLS, REPORT_FORMS, isCellId } from '../template/index.ts';
import { rowsUnder, type RawRow } from './table.ts';

/** What a report gave, in the order of `ALL_CELLS`; NaN where it gave nothing. */
export type GivenFigures = Float64Array;

const PLACES = new Map(ALL_CELLS.map((id, place) => [id, place]));

/** A report without its figures: what sums over areas have to know of it. */
export type ReportHead = Pick<StoredReport, 'agency_id' | 'year' | 'scope' | 'form' | 'reading'>;

/**
 * The head and the figures of a row of `reports.csv`, unchecked; `null` of a row that names no such report. Who inferred a figure is
 * told by `notGiven`.
 */
export function givenOfRow(
  header: readonly string[],
): (raw: RawRow) => { head: ReportHead; figures: GivenFigures } | null {
  const rowOf = rowsUnder('reports.csv', header);
  const places = ALL_CELLS.map((id) => header.indexOf(id) + 1);
  const isForm = (form: ReportHead['form']): boolean =>
    Object.entries(REPORT_FORMS).every(([table, forms]) =>
      (forms as readonly string[]).includes(form[table as keyof typeof form]),
    );
  return (raw) => {
    const row = rowOf(raw);
    const form = {
      proactive: row.text('form_proactive'),
      requests: row.text('form_requests'),
      appeals: row.text('form_appeals'),
    } as ReportHead['form'];
    const year = Number(row.text('year'));
    if (!isForm(form) || !/^\d{4}$/.test(row.text('year'))) return null;
    const figures = Float64Array.from(places, (place) => {
      const value = place === 0 || raw[place] === '' ? NaN : Number(raw[place]);
      return isPossibleSize(value) && isFigure(value) ? value : NaN;
    });
    const head = {
      agency_id: row.text('agency_id'),
      year,
      scope: row.text('scope'),
      form,
      reading: row.text('reading'),
    };
    return { head: head as ReportHead, figures };
  };
}

/** The place of the cell of a row of `cell_notes.csv` where its report did not give the figure; else `null`. */
export function notGiven(header: readonly string[]): (raw: RawRow) => { report: string; place: number } | null {
  const rowOf = rowsUnder('cell_notes.csv', header);
  return (raw) => {
    const row = rowOf(raw);
    const [id, status] = [row.text('cell_id'), row.text('status') as CellStatus];
    if (isGiven(status) || !isCellId(id)) return null;
    return { report: `${row.text('agency_id')}/${Number(row.text('year'))}`, place: PLACES.get(id) ?? 0 };
  };
}

const KNOWN = new Map<number, Cell>();
const MOST_KNOWN = 10_000;

function givenCell(value: number): Cell {
  const known = KNOWN.get(value);
  if (known) return known;
  const cell: Cell = { value, status: 'reported', raw: null, at: null };
  if (KNOWN.size < MOST_KNOWN) KNOWN.set(value, cell);
  return cell;
}

/** A report of its head and its figures, as far as sums over areas look at one. */
export function reportOfGiven(head: ReportHead, figures: GivenFigures | null): StoredReport {
  const cells: MutableCells = {};
  figures?.forEach((value, place) => {
    const id: CellId | undefined = ALL_CELLS[place];
    if (id !== undefined && !Number.isNaN(value)) cells[id] = givenCell(value);
  });
  return { ...head, title: '', published_on: null, source_url: null, note: null, cells, sections: [] };
}

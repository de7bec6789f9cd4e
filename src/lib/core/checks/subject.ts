import type { Agency, AgencyKind } from '../agency/index.ts';
import type {
  AgencyId,
  Cell,
  CellId,
  Cells,
  ExtraRow,
  Reading,
  Report,
  ReportForm,
  Scope,
  Section,
  StoredReport,
} from '../report/index.ts';
import { dueKind } from '../filing/index.ts';
import { cellPlace, sheetOf, testedSheet, type Sheet } from './sheet.ts';

/** A report as the rules see it, read from a document or kept in a dataset. `null` is unknown, and what rests on it is not assessable. */
export interface Subject {
  agencyId: AgencyId | null;
  /** Name of the body. */
  name: string | null;
  kind: AgencyKind;
  /** The kind whose day the report is due on. */
  dueAs: AgencyKind;
  year: number | null;
  scope: Scope;
  form: ReportForm;
  reading: Reading;
  publishedOn: string | null;
  given: Sheet;
  /** The same for the test of a sum, in which a blank cell counts as 0. */
  tested: Sheet;
  /** Cells that are not plainly a figure, or come with words. */
  noted: readonly (readonly [CellId, Cell])[];
  /** The narrative; `null` where no text is at hand. */
  sections: readonly Section[] | null;
  /** Rows that are none of the form; `null` where the document is not at hand. */
  extraRows: readonly ExtraRow[] | null;
}

/** In the order of the form, not of the document: what is found in them must be the same finding whoever kept the report. */
function notedCells(cells: Cells): [CellId, Cell][] {
  const noted: [CellId, Cell][] = [];
  for (const id in cells) {
    const cell = cells[id as CellId];
    if (
      cell &&
      (cell.status !== 'reported' || cell.note !== undefined || (cell.raw !== null && !/^[\d,]+$/.test(cell.raw)))
    )
      noted.push([id as CellId, cell]);
  }
  return noted.sort(([a], [b]) => cellPlace(a) - cellPlace(b));
}

const sheetsOf = (cells: Cells): Pick<Subject, 'given' | 'tested'> => {
  const given = sheetOf(cells);
  return { given, tested: testedSheet(cells, given) };
};

/** A report just read from a document. `kind` is the kind of its body where it is known. */
export function subjectOfReport(report: Report, kind: AgencyKind = 'unknown'): Subject {
  return {
    agencyId: null,
    name: report.agency,
    kind,
    dueAs: kind,
    year: report.year,
    scope: report.scope,
    form: report.form,
    reading: 'read',
    publishedOn: report.published_on,
    ...sheetsOf(report.cells),
    noted: notedCells(report.cells),
    sections: report.sections,
    extraRows: report.extra_rows,
  };
}

/** A report of a dataset, with its body. */
export function subjectOfStored(
  report: StoredReport,
  agency: Pick<Agency, 'name' | 'kind'>,
  parent: AgencyKind | null = null,
): Subject {
  return {
    agencyId: report.agency_id,
    name: agency.name,
    kind: agency.kind,
    dueAs: dueKind(agency.kind, parent),
    year: report.year,
    scope: report.scope,
    form: report.form,
    reading: report.reading,
    publishedOn: report.published_on,
    ...sheetsOf(report.cells),
    noted: notedCells(report.cells),
    sections: report.sections.length > 0 ? report.sections : null,
    extraRows: null,
  };
}

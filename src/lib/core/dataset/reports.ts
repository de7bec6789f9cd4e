import { READINGS, type MutableCells, type CellId, type ReportForm, type StoredReport } from '../report/index.ts';
import { ALL_CELLS, REPORT_FORMS } from '../template/index.ts';
import { readCells } from './cells.ts';
import { fieldsOf, type Fields, type Located } from './fields.ts';
import { say } from './messages.ts';
import type { CellNote, NotesOf } from './notes.ts';
import type { SectionsOf } from './sections.ts';
import type { TableRow } from './table.ts';
import type { Problem } from './types.ts';

const NO_NOTES: ReadonlyMap<CellId, CellNote> = new Map();

function readForm(field: Fields): ReportForm {
  return {
    proactive: field.choice('form_proactive', REPORT_FORMS.proactive),
    requests: field.choice('form_requests', REPORT_FORMS.requests),
    appeals: field.choice('form_appeals', REPORT_FORMS.appeals),
  };
}

/** An unread report has no cells at all; whatever is filled or noted is a problem. */
function readNoCells(row: TableRow, form: ReportForm, notes: ReadonlyMap<CellId, CellNote>, problems: Problem[]) {
  const { complain } = fieldsOf(row, problems);
  for (const [table, value] of Object.entries(form))
    if (value !== 'absent') complain(`form_${table}`, 'unreadWithForm');
  for (const id of ALL_CELLS) if (row.text(id) !== '') complain(id, 'unreadWithValue');
  for (const note of notes.values()) problems.push(note.row.problem('status', say('unreadWithNote')));
  return {};
}

/** One row of `reports.csv` with the notes of its cells and its narrative. */
export function readReport(
  row: TableRow,
  notes: NotesOf,
  sections: SectionsOf,
  problems: Problem[],
): Located<StoredReport> {
  const field = fieldsOf(row, problems);
  const agency_id = field.agencyId('agency_id');
  const year = field.year('year');
  const before = problems.length;
  const form = readForm(field);
  const formIsKnown = problems.length === before;
  const reading = field.choice('reading', READINGS);
  const own = notes.get(`${agency_id}/${year}`) ?? NO_NOTES;
  const cells: MutableCells = !formIsKnown
    ? {}
    : reading === 'unread'
      ? readNoCells(row, form, own, problems)
      : readCells(row, form, own, problems);
  const record: StoredReport = {
    agency_id,
    year,
    title: field.required('title'),
    published_on: field.day('published_on'),
    source_url: field.address('source_url'),
    scope: field.choice('scope', ['own', 'aggregate']),
    form,
    reading,
    note: field.optional('note'),
    cells,
    sections: (sections.get(`${agency_id}/${year}`) ?? []).map(({ record }) => record),
  };
  return { record, row };
}

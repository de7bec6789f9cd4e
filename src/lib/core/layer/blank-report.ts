import type { Cell, Cells, FormYear, Report, ReportForm } from '../report/index.ts';
import { owedCells, templateOf } from '../template/index.ts';

/** A report of one form in which nothing has been read yet, to be typed in from paper: every cell is `unreadable`. */
export function blankReport(form: FormYear): Report {
  const { proactive, requests, appeals } = templateOf(form);
  const forms: ReportForm = { proactive: proactive.form, requests: requests.form, appeals: appeals.form };
  const cell: Cell = { value: null, status: 'unreadable', raw: null, at: null };
  const cells: Cells = Object.fromEntries(owedCells(forms).map((id) => [id, cell]));
  return {
    title: null,
    agency: null,
    region: null,
    year: null,
    published_on: null,
    scope: 'own',
    form: forms,
    cells,
    sections: [],
    extra_rows: [],
    issues: [],
  };
}

import type { Cell, CellId, FormYear, Report } from '../report/index.ts';
import { owedCells } from '../template/index.ts';

/** A report of one form in which nothing has been read yet, to be typed in from paper: every cell is `unreadable`. */
export function blankReport(form: FormYear): Report {
  const forms = { proactive: form, requests: form, appeals: '2021' } as const;
  const cell: Cell = { value: null, status: 'unreadable', raw: null, at: null };
  const cells: Record<CellId, Cell> = Object.fromEntries(owedCells(forms).map((id) => [id, cell]));
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

import { isGiven, type StoredReport } from '../../core/report/index.ts';
import { owedCells } from '../../core/template/index.ts';

/** How many of a form's cells say the same in two reports of one agency and year; missing equals missing. */
export function sameCells(a: StoredReport, b: StoredReport): { same: number; total: number } {
  const ids = owedCells(a.form);
  const figure = (report: StoredReport, id: (typeof ids)[number]) => {
    const cell = report.cells[id];
    return cell && isGiven(cell.status) ? cell.value : null;
  };
  return { same: ids.filter((id) => figure(a, id) === figure(b, id)).length, total: ids.length };
}

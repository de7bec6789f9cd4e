import { assessIdentities } from '../../core/checks/index.ts';
import { isGiven, type ReportForm, type StoredReport } from '../../core/report/index.ts';
import { owedCells } from '../../core/template/index.ts';

/** One report in the list of an agency. */
export interface ReportLine {
  year: number;
  read: boolean;
  form: ReportForm;
  published_on: string | null;
  scope: StoredReport['scope'];
  /** Figures given of figures the forms ask for. */
  given: number;
  owed: number;
  failed: number;
  unassessed: number;
  source: string | null;
}

export function reportLine(report: StoredReport): ReportLine {
  const assessments = report.reading === 'read' ? assessIdentities(report.form, report.cells) : [];
  const owed = owedCells(report.form);
  return {
    year: report.year,
    read: report.reading === 'read',
    form: report.form,
    published_on: report.published_on,
    scope: report.scope,
    given: owed.filter((id) => isGiven(report.cells[id]?.status ?? 'absent')).length,
    owed: owed.length,
    failed: assessments.filter(({ result }) => result === 'failed').length,
    unassessed: assessments.filter(({ result }) => result === 'not_assessable').length,
    source: report.source_url?.startsWith('http') ? report.source_url : null,
  };
}

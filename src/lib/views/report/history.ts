import type { CellId, CellStatus, ReportForm, StoredReport } from '../../core/report/index.ts';
import { OUTCOMES, valueOf, type IndicatorId } from '../../indicators/index.ts';
import type { Labels } from '../../labels/report.ts';
import { formatNumber } from '../figure/format.ts';
import { sourceCellIn } from '../figure/source-cell.ts';
import { cellsAddedIn, reportFigure } from './report-figure.ts';
import { indicatorName } from '../figure/indicator-words.ts';

/** What stands side by side over the years; outcomes stand under the sum they make. */
const LINES: readonly { indicator: IndicatorId; inset: boolean }[] = [
  { indicator: 'received_new', inset: false },
  { indicator: 'concluded', inset: false },
  ...OUTCOMES.map((indicator) => ({ indicator, inset: true })),
  { indicator: 'carried_out', inset: false },
  { indicator: 'review_total', inset: false },
  { indicator: 'suit_total', inset: false },
  { indicator: 'normative_docs_in_force', inset: false },
];

/** One year of a body: its figures, and why one of them is missing. */
export interface YearFigures {
  year: number;
  form: ReportForm;
  figures: Readonly<Record<string, { value: number | null; missing: CellStatus | null }>>;
}

function statusOf(cells: readonly CellId[], report: StoredReport): CellStatus | null {
  const missing = cells.find((cell) => (report.cells[cell]?.value ?? null) === null);
  return missing === undefined ? null : (report.cells[missing]?.status ?? 'absent');
}

export function yearFigures(report: StoredReport): YearFigures {
  const figures = LINES.map(({ indicator }) => {
    const figure = reportFigure(indicator, report);
    return [
      indicator,
      { value: figure && valueOf(figure), missing: figure ? null : statusOf(cellsAddedIn(indicator, report), report) },
    ] as const;
  });
  return { year: report.year, form: report.form, figures: Object.fromEntries(figures) };
}

export interface HistoryLine {
  indicator: IndicatorId;
  name: string;
  inset: boolean;
  years: readonly { year: number; value: number | null; text: string; cell: CellId | null }[];
}

/** Years side by side: figures as numbers, a missing one by the reason why; each with the cell it begins at. */
export function historyLines(years: readonly YearFigures[], t: Labels): HistoryLine[] {
  return LINES.map(({ indicator, inset }) => ({
    indicator,
    name: indicatorName(indicator, t),
    inset,
    years: years.map(({ year, form, figures }) => {
      const { value = null, missing = null } = figures[indicator] ?? {};
      const cell = sourceCellIn(indicator, form);
      const gap = cell === null || missing === null ? t.terms.gap.not_in_form : t.reportPage.missing[missing];
      return { year, value, text: value === null ? gap : formatNumber(value), cell };
    }),
  }));
}

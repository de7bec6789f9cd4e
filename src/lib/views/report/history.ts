import type { CellId, CellStatus, ReportForm, StoredReport } from '../../core/report/index.ts';
import { OUTCOMES, computeIndicator, indicatorOf, valueOf, type IndicatorId } from '../../indicators/index.ts';
import type { Labels } from '../../labels/index.ts';
import { formatNumber } from '../figure/format.ts';
import { sourceCell } from '../figure/source-cell.ts';

const id = (text: string): IndicatorId => text as IndicatorId;

/** What stands side by side over the years; outcomes stand under the sum they make. */
const LINES: readonly { indicator: IndicatorId; inset: boolean }[] = [
  { indicator: id('received_new'), inset: false },
  { indicator: id('concluded'), inset: false },
  ...OUTCOMES.map((indicator) => ({ indicator, inset: true })),
  { indicator: id('carried_out'), inset: false },
  { indicator: id('review_total'), inset: false },
  { indicator: id('suit_total'), inset: false },
  { indicator: id('normative_docs_in_force'), inset: false },
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
  const read = (cell: CellId) => report.cells[cell]?.value ?? null;
  const figures = LINES.map(({ indicator }) => {
    const entry = indicatorOf(indicator);
    const fraction = computeIndicator(entry, read);
    const cells = entry.numerator.flatMap(({ add }) => add);
    return [
      indicator,
      { value: fraction && valueOf(fraction), missing: fraction ? null : statusOf(cells, report) },
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
    name: t.indicators[indicator]?.name ?? indicator,
    inset,
    years: years.map(({ year, form, figures }) => {
      const { value = null, missing = null } = figures[indicator] ?? {};
      const cell = sourceCell(indicator, form);
      const gap = cell === null || missing === null ? t.terms.gap.not_in_form : t.reportPage.missing[missing];
      return { year, value, text: value === null ? gap : formatNumber(value), cell };
    }),
  }));
}

import { OUTCOMES, computeIndicator, indicatorOf, type IndicatorId } from '../../indicators/index.ts';
import type { StoredReport } from '../../core/report/index.ts';
import type { Labels } from '../../labels/index.ts';
import { formatDirected, formatNumber } from '../figure/format.ts';
import { sourceCell } from '../figure/source-cell.ts';

/** One line of Table 3 in short: a row or a group of rows, its total and its change. */
export interface SummaryLine {
  indicator: IndicatorId;
  name: string;
  /** `null` where a cell is missing. */
  value: number | null;
  text: string;
  change: string;
  cell: string;
}

const LINES = ['received_new', 'carried_in', ...OUTCOMES, 'concluded', 'carried_out'] as IndicatorId[];

/** Table 3 in ten lines, for narrow screens; the official layout stays beside it. */
export function requestSummary(report: StoredReport, before: StoredReport | null, t: Labels): SummaryLine[] {
  return LINES.map((id) => {
    const indicator = indicatorOf(id);
    const value = computeIndicator(indicator, (cell) => report.cells[cell]?.value ?? null)?.numerator ?? null;
    const then = before ? computeIndicator(indicator, (cell) => before.cells[cell]?.value ?? null)?.numerator : null;
    const change = value === null || then === null || then === undefined ? null : value - then;
    return {
      indicator: id,
      name: t.indicators[id]?.name ?? id,
      value,
      text: value === null ? t.terms.gap.undecidable : formatNumber(value),
      change: change === null ? '' : formatDirected(change),
      cell: sourceCell(id, report.form) ?? '',
    };
  });
}

import { OUTCOMES, type IndicatorId } from '../../indicators/index.ts';
import type { StoredReport } from '../../core/report/index.ts';
import type { Labels } from '../../labels/report.ts';
import { formatDirected, formatNumber } from '../figure/format.ts';
import { sourceCellIn } from '../figure/source-cell.ts';
import { reportFigure } from './report-figure.ts';
import { indicatorName } from '../figure/indicator-words.ts';

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

const LINES: readonly IndicatorId[] = ['received_new', 'carried_in', ...OUTCOMES, 'concluded', 'carried_out'];

/** Table 3 in ten lines, for narrow screens; the official layout stays beside it. */
export function requestSummary(report: StoredReport, before: StoredReport | null, t: Labels): SummaryLine[] {
  return LINES.map((id) => {
    const value = reportFigure(id, report)?.numerator ?? null;
    const then = before && reportFigure(id, before);
    const change = value === null || then === null ? null : value - then.numerator;
    return {
      indicator: id,
      name: indicatorName(id, t),
      value,
      text: value === null ? t.terms.gap.undecidable : formatNumber(value),
      change: change === null ? '' : formatDirected(change),
      cell: sourceCellIn(id, report.form) ?? '',
    };
  });
}

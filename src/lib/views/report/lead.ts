import type { CellId, StoredReport } from '../../core/report/index.ts';
import { isSmallRate, valueOf, type IndicatorId } from '../../indicators/index.ts';
import type { Labels } from '../../labels/report.ts';
import { formatNumber, formatRate } from '../figure/format.ts';
import { sourceCellIn } from '../figure/source-cell.ts';
import { reportFigure } from './report-figure.ts';

/** A figure in the opening sentence of a report, with the cell it leads to. */
export interface LeadFigure {
  indicator: IndicatorId;
  text: string;
  href: CellId;
  value: number;
  numerator: number;
  denominator: number | null;
}

/** The opening sentence in clauses; one whose cells are missing is left out. */
export function reportLead(report: StoredReport, t: Labels): LeadFigure[] {
  const words = t.reportPage.lead;
  const tell = [
    ['received_new', words.received],
    ['concluded', words.concluded],
    ['open_rate', words.open],
    ['carried_out', words.carried],
  ] as const;
  return tell.flatMap(([indicator, say]): LeadFigure[] => {
    const fraction = reportFigure(indicator, report);
    const value = fraction && valueOf(fraction);
    const href = sourceCellIn(indicator, report.form);
    if (fraction === null || value === null || href === null) return [];
    const { numerator, denominator } = fraction;
    const text =
      denominator === null
        ? say(formatNumber(value), '')
        : say(
            isSmallRate(denominator) ? '' : formatRate(value),
            `${formatNumber(numerator)}/${formatNumber(denominator)}`,
          );
    return [{ indicator, text, href, value, numerator, denominator }];
  });
}

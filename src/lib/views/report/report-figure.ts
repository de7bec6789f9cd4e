import type { StoredReport } from '../../core/report/index.ts';
import { computeIndicator, indicatorOf, sumsFor, type Figure, type IndicatorId } from '../../indicators/index.ts';
import type { CellId } from '../../core/template/index.ts';

/** An indicator of one report; `null` where a cell it needs is missing. */
export const reportFigure = (indicator: IndicatorId, { form, cells }: StoredReport): Figure | null =>
  computeIndicator(indicatorOf(indicator), form, (cell) => cells[cell]?.value ?? null);

/** The cells that an indicator adds up on the form of a report; none where that has no such figure. */
export const cellsAddedIn = (indicator: IndicatorId, { form }: StoredReport): readonly CellId[] =>
  sumsFor(indicatorOf(indicator).numerator, form)[0]?.sum.add ?? [];

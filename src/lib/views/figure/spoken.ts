import type { Labels } from '../../labels/index.ts';
import type { FigureView } from './figure.ts';
import type { Point } from './series.ts';
import { coverageText, pointText } from './twin.ts';

/** What a screen reader hears of one point: series, year, figure with its unit, coverage. */
export function spokenPoint(series: string, point: Point, t: Labels): string {
  const text = pointText(point, t);
  const unit = point.gap === null && point.denominator === null ? t.terms.unit.piece : '';
  return t.spoken.point(series, point.year, `${text}${unit}`, coverageText(point, t));
}

/** The summary of a figure: its title and its finding. */
export function spokenSummary(view: FigureView<unknown>, t: Labels): string {
  return t.spoken.summary(view.title, view.finding);
}

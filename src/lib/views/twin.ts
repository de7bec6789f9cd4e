import type { Labels } from '../labels/index.ts';
import { formatNumber, formatRate } from './format.ts';
import type { Point } from './series.ts';

/** A cell of a figure's table: a label, or a figure with all that is needed to trace it. */
export type TwinCell = { kind: 'label'; text: string } | { kind: 'figure'; text: string; point: Point };

/** The table twin of a figure: the same data as the chart, one row a year (or a part). */
export interface Twin {
  caption: string;
  columns: readonly { label: string; numeric: boolean }[];
  rows: readonly (readonly TwinCell[])[];
}

export const label = (text: string): TwinCell => ({ kind: 'label', text });

/** 1,284 · 52.3%（300/574）· 3/7 below ten cases · the reason where there is no figure. */
export function pointText(point: Point, t: Labels): string {
  if (point.gap) return t.terms.gap[point.gap];
  if (point.value === null || point.numerator === null) return t.terms.gap.undecidable;
  if (point.denominator === null) return formatNumber(point.value);
  const fraction = `${formatNumber(point.numerator)}/${formatNumber(point.denominator)}`;
  if (point.denominator < 10) return fraction;
  return t.figure.rateWithFraction(formatRate(point.value), fraction);
}

export function figure(point: Point, t: Labels): TwinCell {
  return { kind: 'figure', text: pointText(point, t), point };
}

/** k of n, or the aggregate report where it stands in. */
export function coverageText(point: Point, t: Labels): string {
  if (point.source === 'aggregate') return point.reports > 0 ? t.terms.scope.aggregate : t.terms.gap.not_loaded;
  return point.bodies === 0 ? t.terms.gap.not_loaded : `${point.reports}/${point.bodies}`;
}

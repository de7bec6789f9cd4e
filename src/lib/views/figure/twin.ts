import { isSmallRate } from '../../indicators/index.ts';
import type { Labels } from '../../labels/index.ts';
import { formatNumber, formatRate } from './format.ts';
import { lacksReport, type Point } from './series.ts';

/**
 * A cell of a figure's table: a label; a figure with all that is needed to trace it; or a quantity worked out from figures of
 * the same row, as a difference is.
 */
export type TwinCell =
  | { kind: 'label'; text: string }
  | { kind: 'figure'; text: string; point: Point }
  | { kind: 'quantity'; text: string; value: number | null };

/** The table twin of a figure: the same data as the chart, one row a year (or a part). */
export interface Twin {
  caption: string;
  columns: readonly { label: string; numeric: boolean }[];
  rows: readonly (readonly TwinCell[])[];
}

export const label = (text: string): TwinCell => ({ kind: 'label', text });

export const quantity = (text: string, value: number | null): TwinCell => ({ kind: 'quantity', text, value });

/** 1,284 · 52.3%（300/574）· 3/7 below ten cases · the reason where there is no figure. */
export function pointText(point: Point, t: Labels): string {
  if (point.gap) return t.terms.gap[point.gap];
  if (point.value === null || point.numerator === null) return t.terms.gap.undecidable;
  if (point.denominator === null) return formatNumber(point.value);
  const fraction = `${formatNumber(point.numerator)}/${formatNumber(point.denominator)}`;
  if (isSmallRate(point.denominator)) return fraction;
  return t.figure.rateWithFraction(formatRate(point.value), fraction);
}

export function figure(point: Point, t: Labels): TwinCell {
  return { kind: 'figure', text: pointText(point, t), point };
}

/** A column of a table by year: its heading and its cell of each year. */
export interface TwinColumn {
  heading: string;
  cell: (index: number, year: number) => TwinCell;
}

export function pointColumn(heading: string, points: readonly Point[], t: Labels): TwinColumn {
  return { heading, cell: (index) => figure(points[index] as Point, t) };
}

/** One row a year: the year, the columns, and last how many of the bodies the row rests on, as `coverage` has it. */
export function yearTwin(
  caption: string,
  years: readonly number[],
  columns: readonly TwinColumn[],
  coverage: readonly Point[],
  t: Labels,
): Twin {
  return {
    caption,
    columns: [
      { label: t.figure.year, numeric: false },
      ...columns.map(({ heading }) => ({ label: heading, numeric: true })),
      { label: t.figure.coverageColumn, numeric: true },
    ],
    rows: years.map((year, index) => [
      label(String(year)),
      ...columns.map(({ cell }) => cell(index, year)),
      label(coverageText(coverage[index] as Point, t)),
    ]),
  };
}

/** k of n, or the aggregate report where it stands in. */
export function coverageText(point: Point, t: Labels): string {
  const none = t.terms.gap[point.gap !== null && lacksReport(point.gap) ? point.gap : 'not_loaded'];
  if (point.source === 'aggregate') return point.reports > 0 ? t.terms.scope.aggregate : none;
  return point.bodies === 0 ? none : `${point.reports}/${point.bodies}`;
}

import type { Labels } from '../../labels/index.ts';
import { footOf, gapSentence, type FigureView } from '../figure/figure.ts';
import { formatNumber } from '../figure/format.ts';
import { pointOf, seriesOf, type Area, type Point } from '../figure/series.ts';
import { pointColumn, yearTwin } from '../figure/twin.ts';

const RESULTS = ['upheld', 'corrected', 'other', 'pending'] as const;

export interface AppealsDrawing {
  years: readonly number[];
  focus: number;
  /** One panel for reviews, one for suits; parts in the order of the form. */
  panels: readonly {
    name: string;
    parts: readonly { name: string; points: readonly Point[] }[];
    totals: readonly Point[];
  }[];
}

function finding(area: Area, t: Labels): string {
  const { year } = area.filter;
  const [reviews, suits] = [pointOf(area, 'review_total', year), pointOf(area, 'suit_total', year)];
  const corrected = [pointOf(area, 'review_corrected', year), pointOf(area, 'suit_corrected', year)];
  const missing = [reviews, suits, ...corrected].find((point) => point.value === null);
  if (missing) return gapSentence(missing, t.figures.appeals.title, t);
  const sum = corrected.reduce((total, point) => total + (point.value ?? 0), 0);
  return t.findings.appeals(formatNumber(reviews.value ?? 0), formatNumber(suits.value ?? 0), formatNumber(sum));
}

export function appealsFigure(area: Area, t: Labels): FigureView<AppealsDrawing> {
  const words = t.figures.appeals;
  const panel = (prefix: 'review' | 'suit', name: string) => ({
    name,
    parts: RESULTS.map((result) => ({
      name: words.results[result],
      points: seriesOf(area, `${prefix}_${result}`),
    })),
    totals: seriesOf(area, `${prefix}_total`),
  });
  const panels = [panel('review', words.review), panel('suit', words.suit)];
  const columns = panels.flatMap(({ name, parts, totals }) => [
    ...parts.map((part) => ({ heading: words.column(name, part.name), points: part.points })),
    { heading: words.column(name, words.total), points: totals },
  ]);
  return {
    id: 'trend-appeals',
    title: words.title,
    finding: finding(area, t),
    subtitle: words.subtitle,
    drawing: { years: area.years, focus: area.filter.year, panels },
    twin: yearTwin(
      words.title,
      area.years,
      columns.map(({ heading, points }) => pointColumn(heading, points, t)),
      panels[0]?.totals ?? [],
      t,
    ),
    foot: footOf(area, pointOf(area, 'review_total', area.filter.year), t),
    spoken: columns.map(({ heading, points }) => ({ series: heading, points })),
    empty: panels.every(({ totals }) => totals.every((point) => point.value === null)) ? words.empty : null,
  };
}

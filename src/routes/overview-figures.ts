import type { Labels } from '$lib/labels/overview.ts';
import { appealsFigure, documentsFigure, exemptionsFigure, requestsFigure, type Area } from '$lib/views/index.ts';
import { drawn, type DrawnFigure } from './drawn-figure.ts';

/** The four trends of an area in reading order. */
export function overviewFigures(area: Area, t: Labels): DrawnFigure[] {
  return [
    drawn(
      requestsFigure(area, t),
      (charts) => charts.trendRequestsOption,
      { height: 240, narrow: 200, pinnable: true },
      t,
    ),
    drawn(
      exemptionsFigure(area, t),
      (charts) => charts.trendExemptionsOption,
      { height: 240, narrow: 200, pinnable: true },
      t,
    ),
    drawn(
      appealsFigure(area, t),
      (charts) => charts.trendAppealsOption,
      { height: 270, narrow: 240, pinnable: true },
      t,
    ),
    drawn(
      documentsFigure(area, t),
      (charts) => charts.trendDocumentsOption,
      { height: 280, narrow: 250, pinnable: true },
      t,
    ),
  ];
}

import type { Labels } from '$lib/labels/overview.ts';
import {
  appealsFigure,
  documentsFigure,
  exemptionsFigure,
  flowFigure,
  outcomesFigure,
  requestsFigure,
  type Area,
  type Body,
} from '$lib/views/index.ts';
import { drawn, type DrawnFigure } from './drawn-figure.ts';

/** The figures of an area in reading order: four trends, then what became of the requests. */
export function overviewFigures(area: Area, t: Labels): DrawnFigure[] {
  return [
    drawn(documentsFigure(area, t), (charts) => charts.trendDocumentsOption, { height: 330, narrow: 330 }, t),
    drawn(requestsFigure(area, t), (charts) => charts.trendRequestsOption, { height: 330, narrow: 280 }, t),
    drawn(exemptionsFigure(area, t), (charts) => charts.trendExemptionsOption, { height: 320, narrow: 440 }, t),
    drawn(appealsFigure(area, t), (charts) => charts.trendAppealsOption, { height: 320, narrow: 420 }, t),
    drawn(outcomesFigure(area, t), (charts) => charts.outcomesOption, { height: 320, narrow: 330, broad: true }, t),
  ];
}

/** Where the requests of the year in focus went. */
export function flowFigures(area: Area, bodies: readonly Body[], t: Labels): DrawnFigure[] {
  return [
    drawn(flowFigure(area, bodies, t), (charts) => charts.flowOption, { height: 520, narrow: 380, broad: true }, t),
  ];
}

import {
  outcomesOption,
  trendAppealsOption,
  trendDocumentsOption,
  trendExemptionsOption,
  trendRequestsOption,
} from '$lib/charts/index.ts';
import type { Labels } from '$lib/labels/index.ts';
import {
  appealsFigure,
  documentsFigure,
  exemptionsFigure,
  outcomesFigure,
  requestsFigure,
  type Area,
} from '$lib/views/index.ts';
import { drawn, type DrawnFigure } from './drawn-figure.ts';

/** The figures of the overview in reading order: four trends, then where the requests went. */
export function overviewFigures(area: Area, t: Labels): DrawnFigure[] {
  return [
    drawn(documentsFigure(area, t), trendDocumentsOption, { height: 330, narrow: 330 }, t),
    drawn(requestsFigure(area, t), trendRequestsOption, { height: 330, narrow: 280 }, t),
    drawn(exemptionsFigure(area, t), trendExemptionsOption, { height: 320, narrow: 440 }, t),
    drawn(appealsFigure(area, t), trendAppealsOption, { height: 320, narrow: 420 }, t),
    drawn(outcomesFigure(area, t), outcomesOption, { height: 320, narrow: 330, broad: true }, t),
  ];
}

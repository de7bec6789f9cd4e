import type { Labels } from '$lib/labels/overview.ts';
import { outcomesFigure, type Area } from '$lib/views/index.ts';
import { drawn, type DrawnFigure } from '../drawn-figure.ts';

/** What became of the requests, year by year. */
export const outcomesFigures = (area: Area, t: Labels): DrawnFigure[] => [
  drawn(outcomesFigure(area, t), (charts) => charts.outcomesOption, { height: 320, narrow: 330, broad: true }, t),
];

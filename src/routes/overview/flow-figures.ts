import type { Labels } from '$lib/labels/unfolded.ts';
import { flowFigure, type Area, type Body } from '$lib/views/index.ts';
import { drawn, type DrawnFigure } from '../drawn-figure.ts';

/** Where the requests of the year in focus went. */
export const flowFigures = (area: Area, bodies: readonly Body[], t: Labels): DrawnFigure[] => [
  drawn(flowFigure(area, bodies, t), (charts) => charts.flowOption, { height: 440, narrow: 380, broad: true }, t),
];

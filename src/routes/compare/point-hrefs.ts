import type { Point } from '$lib/views/index.ts';
import { cellHref } from '../cell-href.ts';

/** The address of the cell a figure of a comparison comes from; the page itself where a figure is of no report. */
export const pointHrefs =
  (to: (href: string) => string) =>
  (point: Point): string =>
    to(point.body === null || point.reports === 0 ? '?' : cellHref(point.body, point));

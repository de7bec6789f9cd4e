import { resolve } from '$app/paths';
import { lacksReport, type Point } from '$lib/views/index.ts';
import { cellHref } from './cell-href.ts';

/**
 * Where a figure leads: that of an area to the reports behind it, a body's own to its cell; where there is no report, to the body.
 */
export const pointHrefs =
  (to: (href: string) => string, areaHref: (point: Point) => string) =>
  (point: Point): string => {
    const { body } = point;
    if (body === null) return areaHref(point);
    return to(lacksReport(point.gap) ? resolve('/agencies/[id]', { id: body }) : cellHref(body, point));
  };

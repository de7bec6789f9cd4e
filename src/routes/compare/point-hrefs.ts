import type { AgencyId } from '$lib/core/report/index.ts';
import type { Comparison, Point } from '$lib/views/index.ts';
import { cellHref } from '../cell-href.ts';

/** The address of the cell each figure of a comparison comes from; the page itself where a figure is of no report. */
export function pointHrefs(comparison: Comparison, to: (href: string) => string): (point: Point) => string {
  const agencies = new Map<Point, AgencyId>();
  for (const { row, line, neighbours } of comparison.bodies)
    for (const point of [...line, ...neighbours]) agencies.set(point, row.agency_id);
  return (point) => {
    const agency = agencies.get(point);
    return to(agency === undefined || point.reports === 0 ? '?' : cellHref(agency, point));
  };
}

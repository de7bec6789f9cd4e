import type { AgencyId } from '$lib/core/report/index.ts';
import { isChained, type Point, type ReportLine } from '$lib/views/index.ts';
import { cellHref } from '../../cell-href.ts';

/** Where a figure of an agency's page can be read: its cell, the parts of a sum, or the list of reports where it is missing. */
export function agencyPointHref(
  agency: AgencyId,
  lines: readonly ReportLine[],
  to: (href: string) => string,
): (point: Point) => string {
  return (point) => {
    if (isChained(point)) return '#chain';
    if (point.body !== null && point.body !== agency)
      return point.reports === 0 ? '#chain' : to(cellHref(point.body, point));
    const isRead = lines.some(({ year, read }) => read && year === point.year);
    return isRead ? to(cellHref(agency, point)) : '#reports';
  };
}

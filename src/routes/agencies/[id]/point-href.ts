import { resolve } from '$app/paths';
import type { AgencyId } from '$lib/core/report/index.ts';
import { isChained, sourceCell, type Point, type ReportLine } from '$lib/views/index.ts';
import { cellHref } from '../../cell-href.ts';

const reportPage = (agency: AgencyId, year: number) =>
  resolve('/reports/[agency]/[year]', { agency, year: String(year) });

/** Where a figure of an agency's page can be read: its cell, the parts of a sum, or the list of reports where it is missing. */
export function agencyPointHref(
  agency: AgencyId,
  lines: readonly ReportLine[],
  predecessors: readonly { agency_id: AgencyId; points: Readonly<Record<string, readonly Point[]>> }[],
  to: (href: string) => string,
): (point: Point) => string {
  const owners = new Map(
    predecessors.flatMap(({ agency_id, points }) =>
      Object.values(points).flatMap((series) => series.map((point) => [point, agency_id] as const)),
    ),
  );
  return (point) => {
    if (isChained(point)) return '#chain';
    const other = owners.get(point);
    if (other !== undefined) return point.reports === 0 ? '#chain' : to(cellHref(other, point));
    const line = lines.find(({ year, read }) => read && year === point.year);
    if (!line) return '#reports';
    const cell = sourceCell(point.indicator, line.form);
    return to(`${reportPage(agency, point.year)}${cell ? `#${cell}` : ''}`);
  };
}

import { resolve } from '$app/paths';
import type { Comparison, Point } from '$lib/views/index.ts';
import { sourceCell } from '$lib/views/index.ts';

const FORM = {
  '2019': { proactive: '2019', requests: '2019', appeals: '2021' },
  '2021': { proactive: '2021', requests: '2021', appeals: '2021' },
} as const;

/** The address of the cell each figure of a comparison comes from; the page itself where a figure is of no report. */
export function pointHrefs(comparison: Comparison, to: (href: string) => string): (point: Point) => string {
  const agencies = new Map<Point, string>();
  for (const { row, line, neighbours } of comparison.bodies)
    for (const point of [...line, ...neighbours]) agencies.set(point, row.agency_id);
  return (point) => {
    const agency = agencies.get(point);
    if (agency === undefined || point.reports === 0) return to('?');
    const cell = sourceCell(point.indicator, FORM[point.year <= 2020 ? '2019' : '2021']);
    return to(`${resolve('/reports/[agency]/[year]', { agency, year: String(point.year) })}#${cell ?? ''}`);
  };
}

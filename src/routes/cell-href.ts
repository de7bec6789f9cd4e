import { resolve } from '$app/paths';
import type { AgencyId } from '$lib/core/report/index.ts';
import { sourceCell, type Point } from '$lib/views/index.ts';

/** The address of the cell in which one body's figure can be read, on the form of its report; the report where it has none. */
export function cellHref(agency: AgencyId, { indicator, year, form }: Point): string {
  const cell = sourceCell(indicator, form);
  return `${resolve('/reports/[agency]/[year]', { agency, year: String(year) })}${cell ? `#${cell}` : ''}`;
}

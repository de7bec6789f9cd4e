import { resolve } from '$app/paths';
import type { AgencyId } from '$lib/core/report/index.ts';
import { sourceCell, type Point } from '$lib/views/index.ts';

const FORM = {
  '2019': { proactive: '2019', requests: '2019', appeals: '2021' },
  '2021': { proactive: '2021', requests: '2021', appeals: '2021' },
} as const;

/** The address of the cell in which one body's figure can be read. */
export function cellHref(agency: AgencyId, { indicator, year }: Point): string {
  const cell = sourceCell(indicator, FORM[year <= 2020 ? '2019' : '2021']);
  return `${resolve('/reports/[agency]/[year]', { agency, year: String(year) })}#${cell ?? ''}`;
}

import { asksForArea, type AreaTotalsRow } from '../../queries/index.ts';
import type { Body } from '../bodies/body-points.ts';
import type { YearFiling } from '../bodies/filing.ts';
import type { Area } from '../figure/series.ts';
import { performanceOf } from './performance.ts';
import { qualityOf } from './quality.ts';
import type { ListedPerformance, ListedQuality } from './reasons.ts';

/** Who needs attention, in two lists: for the handling of requests, and for the report itself. */
export interface AttentionLists {
  performance: readonly ListedPerformance[];
  quality: readonly ListedQuality[];
}

/**
 * Both lists of an area in the year in focus, the gravest first. Where nothing is known of filings (`[]`), only figures speak.
 * The area's own totals, of any year, are told where the area as a whole is asked for.
 */
export function attentionOf(
  area: Area,
  bodies: readonly Body[],
  filings: readonly YearFiling[],
  totals: readonly AreaTotalsRow[],
): AttentionLists {
  const { filter } = area;
  const names = new Map(bodies.map(({ row }) => [row.agency_id as string, row.short_name]));
  const own = asksForArea(filter) ? totals.filter(({ year }) => year === filter.year) : [];
  return { performance: performanceOf(area, bodies), quality: qualityOf(names, filings, own) };
}

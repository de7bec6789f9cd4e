import type { AreaTotalsRow, FilingLineRow, FilingRow } from '../../queries/index.ts';
import { BODIES_ON_PAPER, attentionOf, type ListedPerformance, type ListedQuality } from '../attention/index.ts';
import type { Body } from '../bodies/body-points.ts';
import { filingsOf } from '../bodies/filing.ts';
import type { Area } from '../figure/series.ts';

/** The bodies on a sheet: the heads of the two lists on the screen, and how long these are. */
export interface ListedBodies {
  performance: readonly ListedPerformance[];
  /** Each with the day its report was due; `null` where that is not known. */
  quality: readonly (ListedQuality & { due: string | null })[];
  all: { performance: number; quality: number };
}

/** The bodies of an area to look at in a year, as many of each list as a sheet has room for. */
export function listedBodies(
  area: Area,
  year: number,
  bodies: readonly Body[],
  lines: readonly FilingLineRow[],
  filings: readonly Pick<FilingRow, 'agency_id' | 'year' | 'due'>[],
  totals: readonly AreaTotalsRow[],
): ListedBodies {
  const focused: Area = { ...area, filter: { ...area.filter, year } };
  const { performance, quality } = attentionOf(focused, bodies, filingsOf(focused, lines, []), totals);
  return {
    performance: performance.slice(0, BODIES_ON_PAPER),
    quality: quality.slice(0, BODIES_ON_PAPER).map((body) => {
      const filing = filings.find((row) => row.agency_id === body.agency_id && row.year === year);
      return { ...body, due: filing?.due ?? null };
    }),
    all: { performance: performance.length, quality: quality.length },
  };
}

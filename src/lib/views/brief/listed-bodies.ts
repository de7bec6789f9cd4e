import type { FilingLineRow, FilingRow } from '../../queries/index.ts';
import { BODIES_ON_PAPER, attentionOf, type Attention } from '../attention/index.ts';
import type { Body } from '../bodies/body-points.ts';
import { filingsOf } from '../bodies/filing.ts';
import type { Area } from '../figure/series.ts';

/** A body on the sheet, with the day its report was due; `null` where that is not known. */
export interface ListedBody extends Attention {
  due: string | null;
}

/** The bodies of an area to look at in a year, as many as a sheet has room for: the head of the list on the screen. */
export function listedBodies(
  area: Area,
  year: number,
  bodies: readonly Body[],
  lines: readonly FilingLineRow[],
  filings: readonly Pick<FilingRow, 'agency_id' | 'year' | 'due'>[],
): ListedBody[] {
  const focused: Area = { ...area, filter: { ...area.filter, year } };
  const listed = attentionOf(focused, bodies, filingsOf(focused, lines, [])).slice(0, BODIES_ON_PAPER);
  return listed.map((body) => {
    const filing = filings.find((row) => row.agency_id === body.agency_id && row.year === year);
    return { ...body, due: filing?.due ?? null };
  });
}

import type { AgencyId } from '../../core/report/index.ts';
import type { IndicatorId } from '../../indicators/index.ts';
import type { Body } from '../bodies/body-points.ts';
import type { YearFiling } from '../bodies/filing.ts';
import { chanceLimits, outsideOf, type ChanceLimits, type Outside } from '../bodies/chance-limits.ts';
import { pointOf, type Area, type Point } from '../figure/series.ts';
import { MOST_DAYS_WEIGHED, WEIGHTS } from './limits.ts';

/** The share of the bodies that is held against that of them all. */
const WATCHED: IndicatorId = 'open_rate';

/** What must be known of each body to say whether it needs a look. */
export const ATTENTION_INDICATORS: readonly IndicatorId[] = [WATCHED];

/** Why a body is named, as data: what there is, what it is held against, how much it weighs. The words come with the page. */
export type Reason = { weight: number } & (
  | { kind: 'errors'; now: number }
  | { kind: 'outside'; side: Exclude<Outside, null>; now: number; limit: number; point: Point }
  | { kind: 'unread' | 'missing' }
  | { kind: 'late'; now: number }
);

/** A body to look at, with why, the gravest first. */
export interface Attention {
  agency_id: AgencyId;
  /** Its short name. */
  name: string;
  reasons: readonly Reason[];
}

/** A share beyond the limits of chance around that of all bodies together, in percent. */
function beyondChance(share: Point | undefined, limits: ChanceLimits | null): Reason[] {
  if (share === undefined || share.value === null || limits === null) return [];
  const side = outsideOf(share, limits);
  if (side === null) return [];
  return [
    { kind: 'outside', side, now: share.value, limit: limits.target * 100, point: share, weight: WEIGHTS.outside },
  ];
}

function reasonsOf(filing: YearFiling | undefined, share: Point | undefined, limits: ChanceLimits | null): Reason[] {
  const days = filing?.daysLate ?? 0;
  const errors = (filing?.errors ?? 0) * WEIGHTS.error;
  return [
    ...(filing?.state === 'erred' ? [{ kind: 'errors', now: filing.errors, weight: errors } as const] : []),
    ...beyondChance(share, limits),
    // That the tables of a report could not be read is an error of the rule book, and not told twice.
    ...(filing?.state === 'unread' ? [{ kind: 'unread', weight: WEIGHTS.unread + errors } as const] : []),
    ...(filing?.state === 'missing' ? [{ kind: 'missing', weight: WEIGHTS.missing } as const] : []),
    ...(days > 0
      ? [{ kind: 'late', now: days, weight: Math.min(MOST_DAYS_WEIGHED, days) * WEIGHTS.dayLate } as const]
      : []),
  ];
}

const weightOf = ({ reasons }: Attention): number => reasons.reduce((sum, { weight }) => sum + weight, 0);

/** How far the gravest reason goes: points from the share of all, days, errors; what is not there has no size. */
function sizeOf({ reasons: [first] }: Attention): number {
  if (first === undefined || !('now' in first)) return 0;
  return first.kind === 'outside' ? Math.abs(first.now - first.limit) : first.now;
}

/**
 * The bodies of an area that need a look in the year in focus, the gravest first; among equal ones the further from what it is
 * held against, then the order of names in which `bodies` come. A shorter list is the head of this one. Where nothing is known
 * of filings (`[]`), only figures speak.
 */
export function attentionOf(area: Area, bodies: readonly Body[], filings: readonly YearFiling[]): Attention[] {
  const { year, from } = area.filter;
  const shareOf = ({ points }: Body) => points.get(WATCHED)?.[year - from];
  const limits = chanceLimits(
    bodies.flatMap((body) => shareOf(body) ?? []),
    pointOf(area, WATCHED, year, 'own').value,
  );
  const filed = new Map(filings.map((filing) => [filing.agency, filing]));
  return bodies
    .map((body): Attention => ({
      agency_id: body.row.agency_id,
      name: body.row.short_name,
      reasons: reasonsOf(filed.get(body.row.agency_id), shareOf(body), limits),
    }))
    .filter(({ reasons }) => reasons.length > 0)
    .sort((a, b) => weightOf(b) - weightOf(a) || sizeOf(b) - sizeOf(a));
}

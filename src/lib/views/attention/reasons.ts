import type { AgencyId } from '../../core/report/index.ts';
import type { Change } from '../figure/change.ts';
import type { Point } from '../figure/series.ts';

/** Why a body's handling of requests deserves a look, the gravest kind first. */
export const PERFORMANCE_KINDS = [
  'corrected',
  'appeals',
  'carried',
  'refused',
  'unavailable',
  'ground',
  'open',
] as const;

/**
 * What is to be done about a body's report, the gravest kind first; the first and the third are ours to do. `totals`: what a
 * government published for its area is not the sum over the bodies.
 */
export const QUALITY_KINDS = ['unread', 'missing', 'uncollected', 'errors', 'totals', 'late', 'warned'] as const;

/** A reason as data: what there is, and what it is held against. The words come with the page. */
export type PerformanceReason =
  | { kind: 'corrected'; size: number; told: readonly { all: Point; corrected: Point }[] }
  | { kind: 'appeals' | 'carried'; size: number; now: Point; before: Point }
  /** A share whose change for the worse excludes chance. */
  | { kind: 'refused' | 'unavailable' | 'open'; size: number; change: Change }
  /** A share above the limits of chance around that of all bodies, in percent. */
  | { kind: 'refused' | 'unavailable' | 'ground'; size: number; point: Point; common: number };

export type QualityReason =
  | { kind: 'unread' | 'missing' | 'uncollected'; size: 0 }
  | { kind: 'errors' | 'late' | 'warned'; size: number }
  /** So many figures differ; so many of the bodies are in the sum. */
  | { kind: 'totals'; size: number; reporting: number; expected: number };

/** A body on one of the two lists, with its reasons, the gravest first. */
export interface Listed<Reason> {
  agency_id: AgencyId;
  /** Its short name. */
  name: string;
  reasons: readonly Reason[];
}

export type ListedPerformance = Listed<PerformanceReason>;
export type ListedQuality = Listed<QualityReason>;

interface Weighed {
  kind: string;
  size: number;
}

/** Puts reasons and bodies in order: by kind, so that no graver kind is outweighed by lesser ones; then by size, then by id. */
export function inOrder<Reason extends Weighed>(
  listed: readonly Listed<Reason>[],
  kinds: readonly Reason['kind'][],
): Listed<Reason>[] {
  const place = ({ kind }: Weighed) => kinds.indexOf(kind);
  const weight = (reasons: readonly Reason[]) =>
    [...new Set(reasons.map(place))].reduce((sum, at) => sum + 2 ** (kinds.length - at), 0);
  return listed
    .filter(({ reasons }) => reasons.length > 0)
    .map((body) => ({ ...body, reasons: body.reasons.toSorted((a, b) => place(a) - place(b) || b.size - a.size) }))
    .sort(
      (a, b) =>
        weight(b.reasons) - weight(a.reasons) ||
        (b.reasons[0]?.size ?? 0) - (a.reasons[0]?.size ?? 0) ||
        (a.agency_id < b.agency_id ? -1 : 1),
    );
}

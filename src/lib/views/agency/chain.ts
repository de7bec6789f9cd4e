import type { AgencyId } from '../../core/report/index.ts';
import { valueOf } from '../../indicators/index.ts';
import type { EventRow } from '../../queries/index.ts';
import type { Point } from '../figure/series.ts';

/** A merger that made a body: until which year its predecessors report, and who they are. */
export interface Merger {
  /** The first report year the body answers for alone. */
  year: number;
  date: string;
  from: readonly AgencyId[];
}

/** The mergers that ended in one body and no other. A split has no chain: nobody knows which part is whose. */
export function mergersInto(agency: AgencyId, events: readonly EventRow[]): Merger[] {
  return events
    .filter(
      ({ type, to_ids, from_ids }) =>
        type === 'merge' && to_ids.length === 1 && to_ids[0] === agency && from_ids.length > 1,
    )
    .map(({ date, from_ids }) => ({ date, year: Number(date.slice(0, 4)), from: from_ids }));
}

/** Who answered for a body in a year before its mergers; nobody else from the year of the merger on. */
export function predecessorsIn(year: number, mergers: readonly Merger[]): AgencyId[] {
  return [...new Set(mergers.filter((merger) => year < merger.year).flatMap(({ from }) => from))];
}

/** Whether a point is the sum of several predecessors. */
export const isChained = ({ bodies, source }: Point): boolean => source === 'own' && bodies > 1;

/** The sum of the predecessors' figures of one year; `null` unless every one of them filed and has the figure. */
function sumOf(own: Point, parts: readonly (Point | undefined)[]): Point | null {
  const rate = parts.some((part) => part !== undefined && part.denominator !== null);
  const known = parts.flatMap((part) =>
    part && part.numerator !== null && (!rate || part.denominator !== null) ? [part] : [],
  );
  if (known.length === 0 || known.length < parts.length) return null;
  const numerator = known.reduce((sum, part) => sum + (part.numerator ?? 0), 0);
  const denominator = rate ? known.reduce((sum, part) => sum + (part.denominator ?? 0), 0) : null;
  const value = valueOf({ numerator, denominator });
  return {
    ...own,
    value,
    numerator,
    denominator,
    reports: known.length,
    bodies: known.length,
    inferred: known.filter(({ inferred }) => inferred > 0).length,
    contradicted: known.filter(({ contradicted }) => contradicted > 0).length,
    source: 'own',
    gap: value === null ? 'no_denominator' : null,
  };
}

/**
 * A body's series with the sums of its predecessors before its mergers; numerators and denominators are added apart. A year in
 * which one of them has no figure, or the body filed itself, stays as it was filed.
 */
export function chained(
  own: readonly Point[],
  mergers: readonly Merger[],
  pointsOf: (agency: AgencyId) => readonly Point[],
): Point[] {
  return own.map((point) => {
    const from = predecessorsIn(point.year, mergers);
    if (from.length === 0 || point.reports > 0) return point;
    return (
      sumOf(
        point,
        from.map((agency) => pointsOf(agency).find(({ year }) => year === point.year)),
      ) ?? point
    );
  });
}

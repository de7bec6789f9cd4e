import type { Finding } from '../checks/index.ts';

/** A finding that a version of a report has and the next one has not; both versions by their place, from 0. */
export interface ClosedFinding {
  finding: Finding;
  from: number;
  to: number;
}

const placeOf = ({ rule, at }: Finding): string => `${rule}:${at}`;

/**
 * What each version of a report mended of the one before it, by the findings of each, in the order of time. A rule that is broken
 * at the same place by other figures is not mended.
 */
export function closedFindings(found: readonly (readonly Finding[])[]): ClosedFinding[] {
  return found.slice(1).flatMap((next, from) => {
    const still = new Set(next.map(placeOf));
    const gone = (found[from] ?? []).filter((finding) => !still.has(placeOf(finding)));
    return gone.map((finding) => ({ finding, from, to: from + 1 }));
  });
}

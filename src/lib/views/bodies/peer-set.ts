import type { AgencyId } from '../../core/report/index.ts';
import type { Labels } from '../../labels/peers.ts';
import type { Filter } from '../../queries/index.ts';
import type { Body } from './body-points.ts';
import { peersOf, type PeerSet } from './peers.ts';

/** New requests of each body in the year in focus. */
function volumesOf({ from, year }: Filter, bodies: readonly Body[]): ReadonlyMap<AgencyId, number> {
  return new Map(
    bodies.flatMap(({ row, points }) => {
      const value = points.get('received_new')?.[year - from]?.value ?? null;
      return value === null ? [] : [[row.agency_id, value] as const];
    }),
  );
}

/**
 * The peers of one body: among the area's bodies for `all`, else among every body known, so that lines of business reach
 * across areas.
 */
export function peerSetOf(
  subject: Body,
  filter: Filter,
  inside: readonly Body[],
  known: readonly Body[],
  t: Labels,
): PeerSet {
  const among = filter.peers === 'all' ? inside : known;
  return peersOf(
    subject.row,
    filter.peers,
    among.map(({ row }) => row),
    volumesOf(filter, known),
    t,
  );
}

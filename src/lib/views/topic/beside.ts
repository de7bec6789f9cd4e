import type { IndicatorId } from '../../indicators/index.ts';
import type { AgencyId } from '../../core/report/index.ts';
import type { Labels } from '../../labels/index.ts';
import type { Filter } from '../../queries/index.ts';
import type { Body } from '../compare/body-points.ts';
import { id } from '../figure.ts';
import { bandOf, type Band } from '../peer-band.ts';
import { peersOf, type PeerSet } from '../peers.ts';

/** What stands beside an area's figure: its pinned agencies by slot, and the spread of the bodies they are set beside. */
export interface Beside {
  areaName: string;
  pinned: readonly { body: Body; slot: number }[];
  band: readonly (Band | null)[];
  /** The peers in words. */
  peers: string;
}

/** New requests of each body in the year in focus. */
function volumesOf({ from, year }: Filter, bodies: readonly Body[]): ReadonlyMap<AgencyId, number> {
  return new Map(
    bodies.flatMap(({ row, points }) => {
      const value = points.get(id('received_new'))?.[year - from]?.value ?? null;
      return value === null ? [] : [[row.agency_id, value] as const];
    }),
  );
}

/**
 * The peers of one body: among the area's bodies for `all`, else among every body known, so that lines of business reach
 * across areas.
 */
function peerSetOf(subject: Body, filter: Filter, inside: readonly Body[], known: readonly Body[], t: Labels): PeerSet {
  const among = filter.peers === 'all' ? inside : known;
  return peersOf(
    subject.row,
    filter.peers,
    among.map(({ row }) => row),
    volumesOf(filter, known),
    t,
  );
}

/** `inside`: the bodies of the area; `known`: also pinned ones and peers from elsewhere. Without a pinned agency the bodies of the area are the peers. */
export function besideOf(
  filter: Filter,
  indicator: IndicatorId,
  areaName: string,
  inside: readonly Body[],
  known: readonly Body[],
  t: Labels,
): Beside {
  const pinned = filter.agencies.flatMap((agency, slot) => {
    const body = known.find(({ row }) => row.agency_id === agency);
    return body ? [{ body, slot }] : [];
  });
  const [first] = pinned;
  const set = first ? peerSetOf(first.body, filter, inside, known, t) : null;
  const members = set ? known.filter(({ row }) => set.members.includes(row.agency_id)) : inside;
  return {
    areaName,
    pinned,
    band: bandOf(members.map(({ points }) => points.get(indicator) ?? [])),
    peers: set ? set.name : t.topics.trend.areaBodies(inside.length),
  };
}

import type { IndicatorId } from '../../indicators/index.ts';
import type { Labels } from '../../labels/topic.ts';
import type { Filter } from '../../queries/index.ts';
import type { Body } from '../bodies/body-points.ts';
import { bandOf, type Band } from '../bodies/peer-band.ts';
import { pinnedIn, type PinnedBody } from '../bodies/pinned.ts';
import { peerSetOf } from '../bodies/peer-set.ts';

/** What stands beside an area's figure: its pinned agencies by slot, and the spread of the bodies they are set beside. */
export interface Beside {
  areaName: string;
  pinned: readonly PinnedBody[];
  band: readonly (Band | null)[];
  /** The peers in words. */
  peers: string;
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
  const pinned = pinnedIn(filter, known);
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

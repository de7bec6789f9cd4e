import { regionPrefix } from '../../core/agency/index.ts';
import type { AgencyId } from '../../core/report/index.ts';
import type { Labels } from '../../labels/index.ts';
import { ALL_REGIONS, PEER_GROUPS, type Filter, type PeerGroup } from '../../queries/index.ts';
import { peerSetOf } from '../peer-set.ts';
import type { PeerSet } from '../peers.ts';
import type { Body } from './body-points.ts';

/** Who is compared with whom. */
export interface Compared {
  /** The members of the group, and the pinned agencies wherever they are. */
  bodies: readonly Body[];
  /** Pinned agencies and the slot of their colour. */
  pinned: ReadonlyMap<AgencyId, number>;
  /** The group in words, for every figure and every file. */
  name: string;
  /** Why the bodies of the area stand in for the group that was asked for; `null` where they need not. */
  none: string | null;
  /** How many stand in each group that can be chosen, the first pinned agency counted; `null` where a group has none. */
  sizes: Readonly<Record<PeerGroup, number | null>>;
}

/** Whether agencies outside the area belong into the answer. */
export const reachesOut = ({ agencies, peers }: Filter): boolean => agencies.length > 0 || typeof peers !== 'string';

/** The bodies of the area, among those known. */
function insideOf({ region, kind }: Filter, known: readonly Body[]): Body[] {
  const prefix = region === ALL_REGIONS ? '' : regionPrefix(region);
  return known.filter(({ row }) => row.region_code.startsWith(prefix) && (kind === null || row.kind === kind));
}

function sizesOf(
  subject: Body | undefined,
  filter: Filter,
  inside: readonly Body[],
  known: readonly Body[],
  t: Labels,
): Compared['sizes'] {
  const size = (group: PeerGroup): number | null => {
    if (group === 'all') return inside.length;
    const set = subject ? peerSetOf(subject, { ...filter, peers: group }, inside, known, t) : null;
    return set === null || set.none !== null ? null : set.members.length + 1;
  };
  return Object.fromEntries(PEER_GROUPS.map((group) => [group, size(group)])) as Record<PeerGroup, number | null>;
}

/**
 * The bodies to compare among those known. Without a pinned agency there is nobody to find peers of, so the bodies of the
 * area are compared, unless the reader has listed others.
 */
export function comparedOf(filter: Filter, areaName: string, known: readonly Body[], t: Labels): Compared {
  const pinned = new Map(filter.agencies.map((agency, slot) => [agency, slot]));
  const [first] = filter.agencies;
  const subject = known.find(({ row }) => row.agency_id === first);
  const inside = insideOf(filter, known);
  const words = t.compare.group;
  const common = { pinned, sizes: sizesOf(subject, filter, inside, known, t) };
  const pick = (members: ReadonlySet<AgencyId>) =>
    known.filter(({ row }) => members.has(row.agency_id) || pinned.has(row.agency_id));
  const area = pick(new Set(inside.map(({ row }) => row.agency_id)));
  if (typeof filter.peers !== 'string') {
    const bodies = pick(new Set(filter.peers));
    return { ...common, bodies, name: words.own(bodies.length), none: null };
  }
  if (filter.peers === 'all') return { ...common, bodies: area, name: areaName, none: null };
  if (!subject) return { ...common, bodies: area, name: areaName, none: words.noSubject };
  const set: PeerSet = peerSetOf(subject, filter, inside, known, t);
  if (set.none !== null) return { ...common, bodies: area, name: areaName, none: set.none };
  return {
    ...common,
    bodies: pick(new Set(set.members)),
    name: words.of(subject.row.short_name, set.name),
    none: null,
  };
}

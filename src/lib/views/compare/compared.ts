import type { AgencyId } from '../../core/report/index.ts';
import type { Labels as CompareLabels } from '../../labels/compare.ts';
import type { Labels as PeerLabels } from '../../labels/peers.ts';
import { PEER_GROUPS, areaPrefix, type Filter, type PeerGroup } from '../../queries/index.ts';
import { peerSetOf } from '../bodies/peer-set.ts';
import type { PeerSet } from '../bodies/peers.ts';
import type { Body } from '../bodies/body-points.ts';

type Labels = CompareLabels & PeerLabels;

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
  const prefix = areaPrefix(region);
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
  /** The members, the pinned ones wherever they are, and a name that tells those from outside. */
  const group = (members: readonly AgencyId[], name: string) => {
    const within = new Set(members);
    const bodies = known.filter(({ row }) => within.has(row.agency_id) || pinned.has(row.agency_id));
    const besides = bodies.filter(({ row }) => !within.has(row.agency_id)).map(({ row }) => row.short_name);
    return { bodies, name: besides.length === 0 ? name : words.besides(name, besides) };
  };
  const area = () =>
    group(
      inside.map(({ row }) => row.agency_id),
      areaName,
    );
  if (typeof filter.peers !== 'string') {
    const listed = [...new Set([...filter.peers, ...filter.agencies])];
    return { ...common, ...group(listed, words.own(listed.length)), none: null };
  }
  if (filter.peers === 'all') return { ...common, ...area(), none: null };
  if (!subject) return { ...common, ...area(), none: words.noSubject };
  const set: PeerSet = peerSetOf(subject, filter, inside, known, t);
  if (set.none !== null) return { ...common, ...area(), none: set.none };
  const { agency_id, short_name } = subject.row;
  return { ...common, ...group([agency_id, ...set.members], words.of(short_name, set.name)), none: null };
}

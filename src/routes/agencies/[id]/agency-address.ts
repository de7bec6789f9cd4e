import type { AgencyId } from '$lib/core/report/index.ts';
import { MAX_OWN_PEERS, PEER_GROUPS, type Peers } from '$lib/queries/index.ts';

/** What an agency's page shows beside the agency itself; the address is its only home. */
export interface AgencyAddress {
  peers: Peers;
  /** Whether the years before a merger show the sum of the predecessors. */
  chained: boolean;
}

export const OPENING_PEERS = 'kind';

/** Reads an address. What cannot be meant falls back to bodies of the same kind, and `unknown` says so. */
export function parseAgencyAddress(search: URLSearchParams): AgencyAddress & { unknown: boolean } {
  const text = search.get('peers') ?? OPENING_PEERS;
  const group = PEER_GROUPS.find((known) => known === text);
  const chained = search.get('view') === 'chained';
  if (group) return { peers: group, chained, unknown: false };
  const ids = [...new Set(text.split('~'))].filter((id) => id !== '') as AgencyId[];
  const listed = ids.length > 0 && ids.length <= MAX_OWN_PEERS;
  return { peers: listed ? ids : OPENING_PEERS, chained, unknown: !listed };
}

/** The shortest address of what is shown. */
export function printAgencyAddress({ peers, chained }: AgencyAddress): string {
  const search = new URLSearchParams();
  if (peers !== OPENING_PEERS) search.set('peers', typeof peers === 'string' ? peers : peers.join('~'));
  if (chained) search.set('view', 'chained');
  return `?${search}`;
}

import { zh } from '$lib/labels/index.ts';
import { peerWords } from '$lib/labels/peers.ts';
import type { AgencyId } from '$lib/core/report/index.ts';
import { ALL_REGIONS, type AreaSource, type Filter, type Peers } from '$lib/queries/index.ts';
import { BESIDE_INDICATORS, agencyPeersOf, bodiesOf, peerSetOf, type Body } from '$lib/views/index.ts';

/** Everybody, over the years of a filter. */
export const everyoneIn = ({ from, to, year }: Filter): Filter => ({
  region: ALL_REGIONS,
  basis: 'sum',
  kind: null,
  year,
  from,
  to,
  agencies: [],
  peers: 'all',
});

/** Every body that an agency may be set beside, over the years of a filter. */
export async function askEverybody(source: AreaSource, filter: Filter): Promise<Body[]> {
  const everyone = everyoneIn(filter);
  const lines = await source.lines(everyone, BESIDE_INDICATORS);
  return bodiesOf(everyone, BESIDE_INDICATORS, await source.coverage(everyone), lines);
}

/** An agency among its peers; `null` where the agency files no reports of its own, so that nobody stands beside it. */
export function besideAgency(bodies: readonly Body[], agency: AgencyId, filter: Filter, peers: Peers) {
  const subject = bodies.find(({ row }) => row.agency_id === agency);
  if (!subject) return null;
  const set = peerSetOf(subject, { ...filter, peers }, bodies, bodies, { ...zh, ...peerWords });
  return agencyPeersOf(set, bodies, filter.year);
}

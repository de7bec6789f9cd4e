import { zh } from '$lib/labels/index.ts';
import type { AgencyId } from '$lib/core/report/index.ts';
import { ALL_REGIONS, queryBodyLines, queryCoverage, type Filter, type Peers } from '$lib/queries/index.ts';
import { BESIDE_INDICATORS, agencyPeersOf, bodiesOf, peerSetOf, type Body } from '$lib/views/index.ts';
import type { Engine } from '$lib/warehouse/engine.ts';

/** Every body that an agency may be set beside, over the years of a filter. */
export async function askEverybody(engine: Engine, { from, to, year }: Filter): Promise<Body[]> {
  const everyone: Filter = {
    region: ALL_REGIONS,
    basis: 'sum',
    kind: null,
    year,
    from,
    to,
    agencies: [],
    peers: 'all',
  };
  const lines = await queryBodyLines(engine, everyone, BESIDE_INDICATORS);
  return bodiesOf(everyone, BESIDE_INDICATORS, await queryCoverage(engine, everyone), lines);
}

/** An agency among its peers; `null` where the agency files no reports of its own, so that nobody stands beside it. */
export function besideAgency(bodies: readonly Body[], agency: AgencyId, filter: Filter, peers: Peers) {
  const subject = bodies.find(({ row }) => row.agency_id === agency);
  if (!subject) return null;
  const set = peerSetOf(subject, { ...filter, peers }, bodies, bodies, zh);
  return agencyPeersOf(set, bodies, filter.year);
}

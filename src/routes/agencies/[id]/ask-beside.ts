import { zh } from '$lib/labels/index.ts';
import type { AgencyId } from '$lib/core/report/index.ts';
import { ALL_REGIONS, queryBodyFigures, queryCoverage, type Filter, type Peers } from '$lib/queries/index.ts';
import { BESIDE_INDICATORS, agencyPeersOf, bodiesOf, peersOf } from '$lib/views/index.ts';
import type { Engine } from '$lib/warehouse/engine.ts';

/** An agency among its peers; `null` where the agency files no reports of its own, so that nobody stands beside it. */
export async function askBeside(engine: Engine, agency: AgencyId, { from, to, year }: Filter, peers: Peers) {
  const everyone: Filter = { region: ALL_REGIONS, kind: null, year, from, to, agencies: [], peers: 'all' };
  const figures = await queryBodyFigures(engine, everyone, BESIDE_INDICATORS);
  const bodies = bodiesOf(everyone, BESIDE_INDICATORS, await queryCoverage(engine, everyone), figures);
  const subject = bodies.find(({ row }) => row.agency_id === agency);
  if (!subject) return null;
  const volumes = new Map(
    figures.flatMap((row) =>
      row.indicator === 'received_new' && row.year === year ? [[row.agency_id, row.numerator] as const] : [],
    ),
  );
  const set = peersOf(
    subject.row,
    peers,
    bodies.map(({ row }) => row),
    volumes,
    zh,
  );
  return agencyPeersOf(set, bodies, year);
}

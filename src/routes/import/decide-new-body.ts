import { invalidateAll } from '$app/navigation';
import { nationalAreas, regionPath, withMoreAreas } from '$lib/core/agency/index.ts';
import { decideBody, type BodyDecision, type RegisterRecord } from '$lib/core/layer/index.ts';
import { keepRegister } from '$lib/ui/state/register-store.ts';
import { workingCopy } from '$lib/ui/state/working-copy.svelte.ts';
import { plainRegion, type FreshAgency, type Register } from './draft-agency.ts';
import type { Draft } from './draft.svelte.ts';
import { timeNow } from './time-now.ts';

/** What a person decided about a body that the register did not have. */
interface Decided {
  fresh: FreshAgency;
  year: number;
  decision: BodyDecision;
  by: string;
}

/** Keeps the decision in the register of this machine, and takes the draft for a report of the body. Rejects where nothing can be kept. */
export async function decideNewBody(
  dataset: string,
  draft: Draft,
  { regions }: Register,
  { fresh, year, decision, by }: Decided,
): Promise<void> {
  const { bodies, events } = decideBody(fresh, year, decision);
  const changed_at = timeNow();
  const areas = regions.some(({ region_code }) => region_code === fresh.region_code)
    ? regions
    : withMoreAreas(regions, await nationalAreas());
  const records = bodies.map((body, index): RegisterRecord => ({
    body,
    regions: regionPath(body.region_code, areas).map(plainRegion),
    events: index === 0 ? events : [],
    decision: `${changed_at} ${bodies[0].agency_id}`,
    by,
    changed_at,
  }));
  await keepRegister(dataset, records);
  workingCopy.changed();
  await invalidateAll();
  draft.choose(bodies[0].agency_id, null);
}

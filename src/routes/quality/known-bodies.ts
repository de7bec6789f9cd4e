import type { AgencyId } from '$lib/core/report/index.ts';
import type { DatasetLine } from '$lib/ui/state/dataset.ts';
import { openRegister } from '../open-register.ts';

/** The bodies of a dataset's register, those that only this machine knows among them. Rejects where it cannot be had. */
export async function knownBodies(dataset: DatasetLine): Promise<ReadonlySet<AgencyId>> {
  const { directory } = await openRegister(dataset, fetch);
  return new Set(directory.map(({ agency_id }) => agency_id));
}

import { listDatasets, openOpening } from '../../datasets.server.ts';

/** The pages that are printed. */
export async function entries() {
  const [opening] = await listDatasets();
  if (!opening.printed) return [];
  return (await (await openOpening()).directory()).map(({ agency_id }) => ({ id: agency_id }));
}

import { openOpening, openingDataset } from '../../datasets.server.ts';

/** The pages that are printed. */
export async function entries() {
  if (!(await openingDataset()).printed) return [];
  return (await (await openOpening()).directory()).map(({ agency_id }) => ({ id: agency_id }));
}

import { queryDirectory } from '$lib/queries/index.ts';
import { OPENING, openDataset } from '../../datasets.server.ts';

/** The pages that are printed. */
export async function entries() {
  return (await queryDirectory(await openDataset(OPENING))).map(({ agency_id }) => ({ id: agency_id }));
}

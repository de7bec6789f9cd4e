import { openOpening } from '../../datasets.server.ts';

/** The pages that are printed. */
export async function entries() {
  return (await (await openOpening()).directory()).map(({ agency_id }) => ({ id: agency_id }));
}

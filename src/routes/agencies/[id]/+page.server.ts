import { OPENING, openDataset } from '../../datasets.server.ts';

/** The pages that are printed. */
export async function entries() {
  return (await (await openDataset(OPENING)).directory()).map(({ agency_id }) => ({ id: agency_id }));
}

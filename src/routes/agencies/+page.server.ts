import { queryDirectory, queryRegions } from '$lib/queries/index.ts';
import { openDataset } from '../dataset.server.ts';

export async function load() {
  const engine = await openDataset();
  return { directory: await queryDirectory(engine), regions: await queryRegions(engine) };
}

import { queryMeta } from '$lib/queries/index.ts';
import { openDataset } from './dataset.server.ts';

export const prerender = true;

export async function load() {
  const meta = await queryMeta(await openDataset());
  return {
    dataset: {
      name: meta['name'] ?? '',
      title: meta['title'] ?? '',
      release: meta['release'] ?? '',
      synthetic: meta['synthetic'] === 'true',
    },
  };
}

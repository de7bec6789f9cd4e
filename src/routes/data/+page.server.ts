import type { Manifest } from '$lib/warehouse/release-node.ts';
import { DATASET, readDatasetFile } from '../dataset.server.ts';

export async function load() {
  const { files, coverage } = JSON.parse(await readDatasetFile('manifest.json')) as Manifest;
  return { folder: `/datasets/${DATASET}`, files, coverage };
}

import { browser } from '$app/environment';
import { resolve } from '$app/paths';
import { DATASET_PARAMETER } from '$lib/site/index.ts';
import type { DatasetLine } from '$lib/ui/state/dataset.ts';
import { layerMark } from '$lib/ui/state/layer-store.ts';
import { isPrinted } from '$lib/ui/state/waking.svelte.ts';

export const prerender = true;

/** The datasets on offer and the one this address asks for. A printed page is read as printed until it has come alive. */
export async function load({ fetch, url }) {
  const asked = browser ? url.searchParams.get(DATASET_PARAMETER) : null;
  const response = await fetch(resolve('/answers/datasets.json'));
  const datasets = (await response.json()) as [DatasetLine, ...DatasetLine[]];
  const wanted = isPrinted() ? null : asked;
  const known = datasets.find(({ name }) => name === wanted);
  const dataset = known ?? datasets[0];
  const layer = isPrinted() || !browser ? null : layerMark(dataset.name);
  return { datasets, dataset, layer, unknownDataset: wanted !== null && !known };
}

import { browser } from '$app/environment';
import { asset } from '$app/paths';
import { DATASET_PARAMETER } from '$lib/site/index.ts';
import { aheadOf } from '$lib/ui/state/dataset-files.ts';
import type { DatasetLine } from '$lib/ui/state/dataset.ts';
import { isPrinted } from '$lib/ui/state/printed.ts';
import { workingCopy } from '$lib/ui/state/working-copy.svelte.ts';

export const prerender = true;
/** A page is a folder: what sends files alone finds its `index.html`. */
export const trailingSlash = 'always';

/** The datasets on offer and the one this address asks for. A printed page is read as printed until it has come alive. */
export async function load({ fetch, url }) {
  const asked = browser ? url.searchParams.get(DATASET_PARAMETER) : null;
  const response = await aheadOf(fetch)(asset('/datasets/index.json'));
  const { datasets } = (await response.json()) as { datasets: [DatasetLine, ...DatasetLine[]] };
  const wanted = isPrinted() ? null : asked;
  const known = datasets.find(({ name }) => name === wanted);
  const dataset = known ?? datasets[0];
  if (!dataset.whole) workingCopy.leaveOut(dataset.name);
  // What is shown changes as a whole with what it is made from.
  const copy = workingCopy.shown(dataset.name)?.revision ?? null;
  return { datasets, dataset, copy, unknownDataset: wanted !== null && !known };
}

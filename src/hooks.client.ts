import { DATASET_PARAMETER } from '$lib/site/index.ts';
import { setPrintedAside } from '$lib/ui/state/printed.ts';
import { workingCopy } from '$lib/ui/state/working-copy.svelte.ts';

/** Before the router sets up the page. Where a working copy must be made first, the printed page wakes, and shows how far that is. */
export function init(): void {
  const asked = new URLSearchParams(location.search).get(DATASET_PARAMETER);
  const dataset = asked ?? document.documentElement.dataset['printed'] ?? '';
  if (workingCopy.wanted(dataset) === null) setPrintedAside();
}

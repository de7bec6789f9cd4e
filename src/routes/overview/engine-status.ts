import type { Labels } from '$lib/labels/index.ts';
import { engine } from '$lib/ui/state/engine.svelte.ts';

/** What the filter bar says of the engine: that it failed or, while an answer is waited for, that it is on its way. */
export function engineStatus(waiting: boolean, { filters }: Labels): string {
  if (engine.stage === 'failed') return filters.engine.failed;
  return waiting && engine.stage === 'loading' ? filters.engine.loading : '';
}

import { error, type LoadEvent } from '@sveltejs/kit';
import type { DatasetLine } from '$lib/ui/state/dataset.ts';
import { engine } from '$lib/ui/state/engine.svelte.ts';
import type { AnswerPage } from '$lib/site/index.ts';
import type { LayerMark } from '$lib/ui/state/layer-store.ts';
import type { Engine } from '$lib/warehouse/engine.ts';
import { fetchAnswer } from './fetch-answer.ts';

type Event = Pick<LoadEvent<object, Record<string, unknown>>, 'fetch'> & {
  parent(): Promise<{ dataset: DatasetLine; layer: LayerMark | null }>;
};

/**
 * What a page shows first: as it was worked out while the site was built or, where reports accepted on this machine are
 * among the data, as the database says it now. Not found where the dataset has no such page.
 */
export async function openAnswer<Answer extends object>(
  event: Event,
  page: AnswerPage,
  ask: (engine: Engine) => Promise<Answer | null>,
): Promise<Answer> {
  const { dataset, layer } = await event.parent();
  if (layer !== null) {
    const answer = await ask(await engine.open(dataset.name));
    if (answer === null) error(404);
    // As from a file: what a page gets is plain data, and nothing it has is shared.
    return JSON.parse(JSON.stringify(answer)) as Answer;
  }
  return fetchAnswer(dataset.name, page, event.fetch);
}

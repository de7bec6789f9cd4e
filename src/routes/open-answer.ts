import { error, type LoadEvent } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import type { DatasetLine } from '$lib/ui/state/dataset.ts';

/** A page of the site that shows one dataset, by the name of its answer. */
export type AnswerPage = 'overview' | 'agencies' | `agencies/${string}` | `reports/${string}/${string}`;

type Event = Pick<LoadEvent<object, Record<string, unknown>>, 'fetch'> & {
  parent(): Promise<{ dataset: DatasetLine }>;
};

/** What a page shows first, as it was worked out while the site was built. Not found where the dataset has no such page. */
export async function openAnswer<Answer>(event: Event, page: AnswerPage): Promise<Answer> {
  const { dataset } = await event.parent();
  const response = await event.fetch(resolve(`/answers/${dataset.name}/${page}.json`));
  if (!response.ok) error(response.status === 404 ? 404 : 503);
  return (await response.json()) as Answer;
}

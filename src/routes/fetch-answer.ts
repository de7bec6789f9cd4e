import { error } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import type { AnswerPage } from '$lib/site/index.ts';

/** What was worked out for a page while the site was built. Not found where the dataset has no such page. */
export async function fetchAnswer<Answer>(dataset: string, page: AnswerPage, get = fetch): Promise<Answer> {
  const address = resolve(`/answers/${dataset}/${page}.json`);
  const response = await get(address);
  if (!response.ok) error(response.status === 404 ? 404 : 503, `answer: HTTP ${response.status} ${address}`);
  return (await response.json()) as Answer;
}

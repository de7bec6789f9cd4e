import { error, isHttpError, type LoadEvent } from '@sveltejs/kit';
import type { DatasetLine } from '$lib/ui/state/dataset.ts';
import { engine } from '$lib/ui/state/engine.svelte.ts';
import { logFailure } from '$lib/ui/state/failures.ts';
import { workingCopy } from '$lib/ui/state/working-copy.svelte.ts';
import type { AnswerPage } from '$lib/site/index.ts';
import { fetchAnswer } from './fetch-answer.ts';

type Event = Pick<LoadEvent<object, Record<string, unknown>>, 'fetch'> & {
  parent(): Promise<{ dataset: DatasetLine }>;
};

/** What the working copy says, by the functions with which the answers are printed. Not found where it has no such page. */
async function askCopy<Answer>(dataset: string, page: AnswerPage): Promise<Answer | null> {
  const [{ answer }, { databaseDataset }] = await Promise.all([
    import('./answers/answer.ts'),
    import('$lib/queries/dataset-source.ts'),
  ]);
  const opened = await engine.open(dataset);
  // It may just have turned out that there is no working copy to ask.
  if (workingCopy.shown(dataset) === null) return null;
  const said = await answer(databaseDataset(opened, opened), page);
  if (said === null) error(404);
  // As from a file: what a page gets is plain data, and nothing it has is shared.
  return JSON.parse(JSON.stringify(said)) as Answer;
}

/**
 * The answer of a page, whoever asks for it: as it was worked out while the site was built or, where reports of this machine are
 * among the data, as the working copy says it now. Where that cannot be had, the printed answer, and the page says so. Not
 * found where the dataset has no such page.
 */
export async function askAnswer<Answer extends object>(
  dataset: string,
  page: AnswerPage,
  get = fetch,
): Promise<Answer> {
  if (workingCopy.shown(dataset) !== null) {
    try {
      const said = await askCopy<Answer>(dataset, page);
      if (said !== null) return said;
    } catch (cause) {
      if (isHttpError(cause, 404)) throw cause;
      logFailure(cause);
      workingCopy.fail(dataset);
    }
  }
  return fetchAnswer<Answer>(dataset, page, get);
}

/** What a page shows first: the answer of its dataset. */
export async function openAnswer<Answer extends object>(event: Event, page: AnswerPage): Promise<Answer> {
  const { dataset } = await event.parent();
  return askAnswer<Answer>(dataset.name, page, event.fetch);
}

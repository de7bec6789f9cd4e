import { error, isHttpError, type LoadEvent } from '@sveltejs/kit';
import { readFiles } from '$lib/ui/state/dataset-files.ts';
import type { DatasetLine } from '$lib/ui/state/dataset.ts';
import { engine } from '$lib/ui/state/engine.svelte.ts';
import { logFailure } from '$lib/ui/state/failures.ts';
import { workingCopy } from '$lib/ui/state/working-copy.svelte.ts';
import type { AnswerPage } from '$lib/site/index.ts';

type Event = Pick<LoadEvent<object, Record<string, unknown>>, 'fetch'> & {
  parent(): Promise<{ dataset: DatasetLine }>;
};

/** What the working copy says, by the functions that answer from the files too. Not found where it has no such page. */
async function askCopy<Answer>(dataset: string, page: AnswerPage): Promise<Answer | null> {
  const [{ answer }, { databaseDataset }] = await Promise.all([
    import('./answer.ts'),
    import('$lib/queries/database-dataset.ts'),
  ]);
  const opened = await engine.open(dataset);
  // It may just have turned out that there is no working copy to ask.
  if (workingCopy.shown(dataset) === null) return null;
  const said = await answer(databaseDataset(opened, opened), page);
  if (said === null) error(404);
  // As from a file: what a page gets is plain data, and nothing it has is shared.
  return JSON.parse(JSON.stringify(said)) as Answer;
}

/** What the published files of a dataset say. Not found where it has no such page. */
export async function askPublished<Answer extends object>(
  dataset: DatasetLine,
  page: AnswerPage,
  get = fetch,
): Promise<Answer> {
  try {
    const [{ answer }, { filesDataset }] = await Promise.all([
      import('./answer.ts'),
      import('$lib/queries/files/index.ts'),
    ]);
    const said = await answer(filesDataset(readFiles(dataset, get)), page);
    if (said === null) error(404);
    return said as Answer;
  } catch (cause) {
    if (isHttpError(cause)) throw cause;
    // Its own words say which file it was.
    error(503, cause instanceof Error ? cause.message : String(cause));
  }
}

/**
 * The answer of a page, whoever gives it: the files that are published or, where reports of this machine are among the data, the
 * working copy. Where that cannot be had, what is published, and the page says so. Not found where the dataset has no such page.
 */
export async function askAnswer<Answer extends object>(
  dataset: DatasetLine,
  page: AnswerPage,
  get = fetch,
): Promise<Answer> {
  if (workingCopy.shown(dataset.name) !== null) {
    try {
      const said = await askCopy<Answer>(dataset.name, page);
      if (said !== null) return said;
    } catch (cause) {
      if (isHttpError(cause, 404)) throw cause;
      logFailure(cause);
      workingCopy.fail(dataset.name);
    }
  }
  return askPublished<Answer>(dataset, page, get);
}

/** What a page shows first: the answer of its dataset. */
export async function openAnswer<Answer extends object>(event: Event, page: AnswerPage): Promise<Answer> {
  const { dataset } = await event.parent();
  return askAnswer<Answer>(dataset, page, event.fetch);
}

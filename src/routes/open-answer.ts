import { error, isHttpError, type LoadEvent } from '@sveltejs/kit';
import { filesDataset } from '$lib/queries/files/index.ts';
import type { DatasetSource } from '$lib/queries/index.ts';
import { aheadOf, readFiles, type Get } from '$lib/ui/state/dataset-files.ts';
import type { DatasetLine } from '$lib/ui/state/dataset.ts';
import { engine } from '$lib/ui/state/engine.svelte.ts';
import { logFailure } from '$lib/ui/state/failures.ts';
import { workingCopy } from '$lib/ui/state/working-copy.svelte.ts';

type Event = Pick<LoadEvent<object, Record<string, unknown>>, 'fetch'> & {
  parent(): Promise<{ dataset: DatasetLine }>;
};

/** How what a page shows is asked of a dataset; `null` where the dataset has no such page. */
type Ask<Answer> = (source: DatasetSource) => Promise<Answer | null>;

/** What the working copy says, by the questions that are asked of the files too. Not found where it has no such page. */
async function askCopy<Answer>(dataset: DatasetLine, ask: Ask<Answer>): Promise<Answer | null> {
  const [{ databaseDataset }, opened] = await Promise.all([
    import('$lib/queries/database-dataset.ts'),
    engine.open(dataset),
  ]);
  // It may just have turned out that there is no working copy to ask.
  if (workingCopy.shown(dataset.name) === null) return null;
  const said = await ask(databaseDataset(opened, opened));
  if (said === null) error(404);
  // As from a file: what a page gets is plain data, and nothing it has is shared.
  return JSON.parse(JSON.stringify(said)) as Answer;
}

/** What the published files of a dataset say. Not found where it has no such page. */
export async function askPublished<Answer extends object>(
  dataset: DatasetLine,
  ask: Ask<Answer>,
  get?: Get,
): Promise<Answer> {
  try {
    const said = await ask(filesDataset(readFiles(dataset, get)));
    if (said === null) error(404);
    return said;
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
  ask: Ask<Answer>,
  get?: Get,
): Promise<Answer> {
  if (workingCopy.shown(dataset.name) !== null) {
    try {
      const said = await askCopy(dataset, ask);
      if (said !== null) return said;
    } catch (cause) {
      if (isHttpError(cause, 404)) throw cause;
      logFailure(cause);
      workingCopy.fail(dataset.name);
    }
  }
  return askPublished(dataset, ask, get);
}

/** What a page shows first: the answer of its dataset. */
export async function openAnswer<Answer extends object>(event: Event, ask: Ask<Answer>): Promise<Answer> {
  const { dataset } = await event.parent();
  return askAnswer(dataset, ask, aheadOf(event.fetch));
}

import { parseDraft, withWork, type KeptDraft } from '../../core/layer/draft-record.ts';
import { mergeWork, type DraftWork } from '../../core/layer/work.ts';
import type { ImportedFile } from '../../core/import.ts';
import { hasDesk, inOneStep, openDesk, within, type DeskTransaction } from './desk-database.ts';
import { tellTabs } from './kept-news.ts';

/** A file on its way with all that is kept of it. */
export interface WholeDraft {
  id: string;
  draft: KeptDraft;
  content: Blob | null;
  /** What was read of it, and by which build of the site. */
  reading: { build: string; imported: ImportedFile } | null;
}

async function change<Result>(
  dataset: string,
  act: (transaction: DeskTransaction) => Promise<Result>,
): Promise<Result> {
  const result = await inOneStep(act);
  tellTabs({ of: 'drafts', dataset });
  return result;
}

async function drop(transaction: DeskTransaction, dataset: string, ids: readonly string[]): Promise<void> {
  for (const id of ids)
    for (const store of ['drafts', 'readings', 'files'] as const)
      await transaction.objectStore(store).delete([dataset, id]);
}

/** The files on their way beside a dataset, in their order; a record that is none has no draft. Rejects where the browser keeps nothing. */
export async function readDrafts(dataset: string): Promise<{ id: string; draft: KeptDraft | null }[]> {
  if (!(await hasDesk())) return [];
  const all = await (await openDesk()).getAll('drafts', within(dataset));
  return all.map(({ key, value }) => ({ id: key, draft: parseDraft(value) }));
}

/** How many files wait for a person: all but those whose every report was accepted. Rejects where the browser keeps nothing. */
export async function countWaiting(dataset: string): Promise<number> {
  const drafts = await readDrafts(dataset);
  const isDone = ({ works }: KeptDraft) => works.length > 0 && works.every(({ accepted }) => accepted !== null);
  return drafts.filter(({ draft }) => draft === null || !(draft.removed || isDone(draft))).length;
}

/** What was read of a file, if it was by this build of the site: another may read it otherwise. */
export async function readReading(dataset: string, id: string, build: string): Promise<ImportedFile | null> {
  const kept = await (await openDesk()).get('readings', [dataset, id]);
  return kept !== undefined && kept.value.build === build ? kept.value.imported : null;
}

/** The bytes of a file under its name; `null` where there are none, for it was typed in. */
export async function readContent(dataset: string, id: string, name: string): Promise<File | null> {
  const kept = await (await openDesk()).get('files', [dataset, id]);
  return kept === undefined ? null : new File([kept.value], name.slice(name.lastIndexOf('/') + 1));
}

/** Keeps files as they stand, in place of the one they were in (`instead`). Rejects, and keeps none of them, where there is no room. */
export const keepDrafts = (dataset: string, all: readonly WholeDraft[], instead: string | null = null): Promise<void> =>
  change(dataset, async (transaction) => {
    for (const { id, draft, content, reading } of all) {
      await transaction.objectStore('drafts').put({ dataset, key: id, value: draft });
      if (content !== null) await transaction.objectStore('files').put({ dataset, key: id, value: content });
      if (reading !== null) await transaction.objectStore('readings').put({ dataset, key: id, value: reading });
    }
    if (instead !== null) await drop(transaction, dataset, [instead]);
  });

/** Changes what is kept of one file; what another tab has put there meanwhile is what is changed. `null` where it is gone. */
export const changeDraft = (
  dataset: string,
  id: string,
  to: (draft: KeptDraft) => KeptDraft,
  reading: WholeDraft['reading'] = null,
): Promise<KeptDraft | null> =>
  change(dataset, async (transaction) => {
    const drafts = transaction.objectStore('drafts');
    const draft = parseDraft((await drafts.get([dataset, id]))?.value);
    if (draft === null) return null;
    const next = to(draft);
    await drafts.put({ dataset, key: id, value: next });
    if (reading !== null) await transaction.objectStore('readings').put({ dataset, key: id, value: reading });
    return next;
  });

/** Keeps what a person made of one report of a file since `base`; what another tab has kept since then stays. `null` where it is gone. */
export const keepWork = (
  dataset: string,
  { id, index }: { id: string; index: number },
  base: DraftWork,
  mine: DraftWork,
): Promise<KeptDraft | null> =>
  changeDraft(dataset, id, (draft) =>
    withWork(draft, index, (there) => ({ ...there, work: mergeWork(base, mine, there.work) })),
  );

/** Takes files off for good: what was made of them, what was read, their bytes. */
export const dropDrafts = (dataset: string, ids: readonly string[]): Promise<void> =>
  change(dataset, (transaction) => drop(transaction, dataset, ids));

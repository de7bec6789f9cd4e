import { hasDesk, inOneStep, openDesk, type KeptDocument } from './desk-database.ts';
import { tellTabs } from './kept-news.ts';

/** Larger files are not kept beside their report. */
const LARGEST_KEPT = 20 * 1024 * 1024;

/** A file as it can be kept; `null` where it is larger than 20 MB. */
export const keepable = (file: File): KeptDocument | null =>
  file.size > LARGEST_KEPT ? null : { name: file.name, content: new Blob([file], { type: file.type }) };

async function read(store: 'documents' | 'originals', dataset: string, key: string): Promise<File | null> {
  if (!(await hasDesk())) return null;
  const kept = await (await openDesk()).get(store, [dataset, key]);
  return kept === undefined ? null : new File([kept.value.content], kept.value.name);
}

/** The file of an accepted report by `agency/year`; `null` where none was kept. */
export const readDocument = (dataset: string, key: string): Promise<File | null> => read('documents', dataset, key);

/** The file that a reader brought for a report by `agency/year`; `null` where there is none. Rejects where the browser keeps nothing. */
export const readOriginal = (dataset: string, key: string): Promise<File | null> => read('originals', dataset, key);

/**
 * Keeps the file that a reader brought for a report, in place of a former one; whether it was kept, for one larger than 20 MB is
 * not. Rejects where the browser keeps nothing or has no room.
 */
export async function keepOriginal(dataset: string, key: string, file: File): Promise<boolean> {
  const value = keepable(file);
  if (value === null) return false;
  await inOneStep((transaction) => transaction.objectStore('originals').put({ dataset, key, value }));
  tellTabs({ of: 'originals', dataset });
  return true;
}

/** Forgets the file that a reader brought for a report. */
export async function dropOriginal(dataset: string, key: string): Promise<void> {
  await inOneStep((transaction) => transaction.objectStore('originals').delete([dataset, key]));
  tellTabs({ of: 'originals', dataset });
}

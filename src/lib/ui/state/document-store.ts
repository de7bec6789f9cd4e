import { KEPT_DATABASES } from '../../site/index.ts';
import { LocalStore } from './local-store.ts';

/** A file that an accepted report was read from. */
interface KeptDocument {
  name: string;
  content: Blob;
}

/** Larger files are not kept beside their report; their name and hash are. */
const LARGEST_KEPT = 20 * 1024 * 1024;

const store = new LocalStore<KeptDocument>(KEPT_DATABASES.documents);

/** Keeps the files of accepted reports by `agency/year`; what is too large is left out. Rejects where there is no room. */
export const keepDocuments = (dataset: string, files: readonly { key: string; file: File }[]): Promise<void> =>
  store.put(
    dataset,
    files
      .filter(({ file }) => file.size <= LARGEST_KEPT)
      .map(({ key, file }) => ({ key, value: { name: file.name, content: new Blob([file], { type: file.type }) } })),
  );

/** The file of an accepted report; `null` where none was kept. */
export async function readDocument(dataset: string, key: string): Promise<File | null> {
  const kept = await store.get(dataset, key);
  return kept === null ? null : new File([kept.content], kept.name);
}

export const dropDocument = (dataset: string, key: string): Promise<void> => store.drop(dataset, [key]);

export const clearDocuments = (dataset: string): Promise<void> => store.clear(dataset);

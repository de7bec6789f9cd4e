import { copyFile, mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { IndexedDocument, PublishedFile } from '../core/dataset/index.ts';
import { hashText } from './hash-file-node.ts';

/** The documents of a dataset: their list, and the folder they lie in. */
export interface DocumentFolder {
  folder: string;
  documents: readonly IndexedDocument[];
}

/** Copies the published documents into `documents/` of the release and says of each what it holds. */
export async function copyDocuments(release: string, source: DocumentFolder | null): Promise<PublishedFile[]> {
  if (source === null) return [];
  await mkdir(join(release, 'documents'), { recursive: true });
  const published: PublishedFile[] = [];
  for (const line of source.documents) {
    const from = join(source.folder, line.file);
    const content = await readFile(from);
    await copyFile(from, join(release, 'documents', line.file));
    published.push({ ...line, bytes: content.length, sha256: hashText(content) });
  }
  return published;
}

import { readFile, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { DOCUMENT_INDEX, readDocumentIndex, say, type Problem } from '../lib/core/dataset/index.ts';
import type { DocumentFolder } from '../lib/warehouse/documents-node.ts';
import { CliError } from './command.ts';

/** The documents of a dataset with these reports (`agency/year`), listed in `documents.csv` beside them; or what is wrong with the list. */
export async function readDocumentFolder(
  path: string,
  reports: ReadonlySet<string>,
): Promise<DocumentFolder | { problems: readonly Problem[] }> {
  const folder = resolve(path);
  // Not there, which is said below.
  const text = await readFile(join(folder, DOCUMENT_INDEX), 'utf8').catch(() => null);
  if (text === null) throw new CliError(`没有文档清单 no list of documents: ${join(folder, DOCUMENT_INDEX)}`);
  const { documents, problems } = readDocumentIndex(text, reports);
  const found = await Promise.all(
    documents.map(({ file }) =>
      stat(join(folder, file)).then(
        (entry) => entry.isFile(),
        // Not there: a problem of the list.
        () => false,
      ),
    ),
  );
  const missing = documents
    .filter((_, index) => found[index] === false)
    .map(({ file }): Problem => ({ file, line: null, column: null, ...say('missingFile') }));
  return problems.length + missing.length > 0 ? { problems: [...problems, ...missing] } : { folder, documents };
}

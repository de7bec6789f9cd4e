import type { Region } from '../lib/core/agency/index.ts';
import type { KnownIdentity } from '../lib/core/extract/index.ts';
import type { Reading } from '../lib/core/collect/index.ts';
import type { Refusal } from '../lib/core/reading/index.ts';
import { collectFiles, type Inside } from './collect-files.ts';
import { CliError } from './command.ts';
import { startProgress } from './progress.ts';
import { checkReport } from '../lib/core/checks/index.ts';
import { readFiles } from './read-pool.ts';

/** A document that was looked at: read, or refused. */
export interface ReadDocument {
  file: string;
  sha256: string | null;
  inside?: Inside;
  refused: Refusal | null;
  errors: number;
}

/** Reads every document behind the arguments, in their order; a file of several reports is a document for each. */
export async function readDocuments(
  paths: readonly string[],
  regions: readonly Region[],
  known: KnownIdentity,
): Promise<{ documents: ReadDocument[]; readings: (Reading & { document: ReadDocument })[] }> {
  const files = await collectFiles(paths);
  if (files.length === 0) throw new CliError('文件夹里没有文件 no files in the folder');
  const progress = startProgress(files.length);
  const onArchive = (within: number) => progress.extend(within - 1);
  const documents: ReadDocument[] = [];
  const readings: (Reading & { document: ReadDocument })[] = [];
  for await (const outcomes of readFiles(files, { regions, known }, { onArchive })) {
    progress.step(outcomes[0]?.file ?? '');
    for (const { file, sha256, format, inside, outcome } of outcomes) {
      const { report, refused } = outcome;
      const errors = report ? checkReport(report).findings.filter(({ severity }) => severity === 'error').length : 0;
      const document: ReadDocument = { file, sha256, ...(inside && { inside }), refused, errors };
      documents.push(document);
      if (report && sha256 !== null) {
        const name = file.split('/').at(-1) ?? file;
        readings.push({ document, file: { name, format: format ?? 'text', sha256 }, report });
      }
    }
  }
  progress.finish();
  return { documents, readings };
}

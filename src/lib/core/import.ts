import type { Region } from './agency/index.ts';
import { extractReport, type KnownIdentity } from './extract/index.ts';
import { readDocument, type DocumentFormat, type Refusal } from './reading/index.ts';
import type { Report } from './report/index.ts';

export interface ImportOptions {
  regions?: readonly Region[];
  known?: KnownIdentity;
}

/** A report with its issues inside, or the reason why there is none. */
export type ImportOutcome = { report: Report; refused: null } | { report: null; refused: Refusal };

export interface ImportedFile {
  /** `null` where the file was refused before its format mattered. */
  format: DocumentFormat | null;
  /** At least one: a file may hold several reports. */
  outcomes: readonly ImportOutcome[];
}

/** The whole way from the bytes of a file to its reports. A bad file is a refusal, never an exception. */
export async function importFile(bytes: Uint8Array, options: ImportOptions = {}): Promise<ImportedFile> {
  const { format, documents, refused } = await readDocument(bytes);
  if (refused) return { format, outcomes: [{ report: null, refused }] };
  return { format, outcomes: documents.map((document) => extractReport(document, options.regions, options.known)) };
}

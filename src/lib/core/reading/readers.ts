import type { DocumentFormat, Refusal, SourceDocument } from './document.ts';
import { readText } from './text.ts';

export type ReaderResult = readonly SourceDocument[] | Refusal;

export interface Reader {
  format: DocumentFormat;
  /** A refusal where the file is of this format but broken or far too large. */
  read(bytes: Uint8Array): ReaderResult | Promise<ReaderResult>;
}

/** Every format that can be read: one file and one line each. */
export const READERS: readonly Reader[] = [{ format: 'text', read: readText }];

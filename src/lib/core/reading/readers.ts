import type { DocumentFormat, SourceDocument } from './document.ts';
import { readText } from './text.ts';

export interface Reader {
  format: DocumentFormat;
  /** `null` where the file is of this format but broken. */
  read(bytes: Uint8Array): readonly SourceDocument[] | null | Promise<readonly SourceDocument[] | null>;
}

/** Every format that can be read: one file and one line each. */
export const READERS: readonly Reader[] = [{ format: 'text', read: readText }];

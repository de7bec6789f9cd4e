import type { DocumentFormat, Refusal, SourceDocument } from './document.ts';
import type { SniffedKind } from './sniff.ts';

export type ReaderResult = readonly SourceDocument[] | Refusal;

/** A file of the program itself that a reader may need, by its name, e.g. `cmaps/GBK-EUC-H.bcmap`. */
export type LoadAsset = (name: string) => Promise<Uint8Array>;

export interface ReadingOptions {
  /** Where the program keeps its own files; without it a document that needs one is read as far as it can be. */
  loadAsset?: LoadAsset;
}

/** A refusal where the file is of this format but broken or far too large. */
export type ReadBytes = (bytes: Uint8Array, options: ReadingOptions) => ReaderResult | Promise<ReaderResult>;

export interface Reader {
  format: DocumentFormat;
  kinds: readonly SniffedKind[];
  /** A reader and its libraries are fetched when a file of its kind is opened, never before. */
  load(): Promise<ReadBytes>;
}

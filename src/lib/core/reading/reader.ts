import type { DocumentFormat, Refusal, SourceDocument } from './document.ts';
import type { ReadSlices } from '../recognise/index.ts';
import type { SniffedKind } from './sniff.ts';

export type ReaderResult = readonly SourceDocument[] | Refusal;

/** A file of the program itself that a reader may need, by its name, e.g. `cmaps/GBK-EUC-H.bcmap`. */
export type LoadAsset = (name: string) => Promise<Uint8Array>;

/** How far a long reading is: the recogniser is on its way, or looks at a page (from 1). */
export type ReadingStage = { at: 'loading' } | { at: 'seeing'; page: number; pages: number };

export interface ReadingOptions {
  /** Where the program keeps its own files; without it a document that needs one is read as far as it can be. */
  loadAsset?: LoadAsset;
  /** Told how far a reading is that takes longer than others: that of pictures. */
  onStage?: (stage: ReadingStage) => void;
  /** Reads lines of text in another thread, which shares them with the one that reads the document. */
  readBeside?: ReadSlices;
}

/** A refusal where the file is of this format but broken or far too large. */
export type ReadBytes = (bytes: Uint8Array, options: ReadingOptions) => ReaderResult | Promise<ReaderResult>;

export interface Reader {
  format: DocumentFormat;
  kinds: readonly SniffedKind[];
  /** A reader and its libraries are fetched when a file of its kind is opened, never before. */
  load(): Promise<ReadBytes>;
}

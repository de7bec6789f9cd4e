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

/** Every format that can be read: one file and one line each. */
export const READERS: readonly Reader[] = [
  { format: 'docx', kinds: ['docx'], load: async () => (await import('./docx/read.ts')).readDocx },
  { format: 'html', kinds: ['html'], load: async () => (await import('./html/read.ts')).readHtml },
  { format: 'html', kinds: ['mht'], load: async () => (await import('./html/mht.ts')).readMht },
  { format: 'pdf', kinds: ['pdf'], load: async () => (await import('./pdf/read.ts')).readPdf },
  { format: 'xlsx', kinds: ['xlsx'], load: async () => (await import('./xlsx/read.ts')).readXlsx },
  { format: 'csv', kinds: ['csv'], load: async () => (await import('./csv.ts')).readCsv },
  { format: 'text', kinds: ['text'], load: async () => (await import('./text.ts')).readText },
];

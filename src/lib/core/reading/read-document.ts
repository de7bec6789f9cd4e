import { DOCUMENT_FORMATS, type DocumentFormat, type Refusal, type SourceDocument } from './document.ts';
import { refuse, refuseEncoding, refuseFormat } from './messages.ts';
import type { ReadBytes, ReaderResult, ReadingOptions } from './reader.ts';
import { READERS } from './readers.ts';
import { sniffKind, type SniffedKind } from './sniff.ts';

/** Either documents (a file may hold several reports) or the reason why there are none. */
export interface ReadFile {
  format: DocumentFormat | null;
  documents: readonly SourceDocument[];
  refused: Refusal | null;
}

const refused = (refusal: Refusal, format: DocumentFormat | null = null): ReadFile => ({
  format,
  documents: [],
  refused: refusal,
});

/** A file that a reader stumbles over is a broken file: the reader was fetched, the bytes are all that is left. */
async function tryRead(read: () => ReturnType<ReadBytes>): Promise<ReaderResult> {
  try {
    return await read();
  } catch {
    // Whatever a reader stumbles over, the file cannot be read: the refusal says so, with the remedy.
    return refuse('FILE-BROKEN');
  }
}

const PICTURES: ReadonlySet<SniffedKind> = new Set(['png', 'jpeg', 'tiff', 'bmp']);

/** Reads several pictures as the pages of one document, in their order; whatever else is among them, all are refused. */
async function readPictures(files: readonly Uint8Array[], options: ReadingOptions): Promise<ReadFile> {
  if (!files.every((bytes) => PICTURES.has(sniffKind(bytes)))) return refused(refuse('PICTURES-MIXED'));
  const { readImages } = await import('./picture/read-image.ts');
  const result = await tryRead(() => readImages(files, options));
  return 'code' in result ? refused(result, 'image') : { format: 'image', documents: result, refused: null };
}

/**
 * Reads the bytes of one file by what they are, whatever its name says, or several pictures as the pages of one. Never throws for
 * a bad file.
 */
export async function readDocument(
  file: Uint8Array | readonly Uint8Array[],
  options: ReadingOptions = {},
): Promise<ReadFile> {
  return file instanceof Uint8Array ? readOne(file, options) : readPictures(file, options);
}

async function readOne(bytes: Uint8Array, options: ReadingOptions): Promise<ReadFile> {
  const kind = sniffKind(bytes);
  if (kind === 'empty') return refused(refuse('FILE-EMPTY'));
  if (kind === 'binary') return refused(refuse('FILE-BINARY'));
  if (kind === 'undecodable') return refused(refuseEncoding(bytes));
  if (kind === 'image') return refused(refuse('FORMAT-IMAGE'));
  const reader = READERS.find(({ kinds }) => kinds.includes(kind));
  if (!reader) return refused(refuseFormat(kind), DOCUMENT_FORMATS.find((format) => format === kind) ?? null);
  const read = await reader.load();
  const result = await tryRead(() => read(bytes, options));
  if ('code' in result) return refused(result, reader.format);
  return { format: reader.format, documents: result, refused: null };
}

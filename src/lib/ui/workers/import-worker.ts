import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { importFile, type ImportedFile, type ImportOptions } from '../../core/import.ts';
import { listArchive, sniffKind, takeFromArchive, type ReadingStage, type Refusal } from '../../core/reading/index.ts';
import type { ReadSlices } from '../../core/reading/index.ts';
import { loadAssetFrom } from './load-asset.ts';
import { startReadBeside } from './read-beside.ts';

/** What is known beforehand, as far as it can cross threads. */
export type ReadOptions = Pick<ImportOptions, 'regions' | 'known' | 'path'>;

/** One file to read; what is read must be plain data, for it crosses threads. */
export interface ReadRequest {
  file: File;
  options: ReadOptions;
  /** Where the site stands, an absolute address without a slash at its end. */
  base: string;
  /** No other file is read at the same time: a scan may take a second thread. */
  alone?: true;
  /** An archive is unpacked, not read: the answer is what is in it. */
  unpack?: true;
}

/** A file out of an archive, or why it could not be taken out. */
export type UnpackedFile = { path: string; file: File } | { path: string; refused: Refusal };

/** What became of it; `null` where reading it ended in an error of ours. */
export type ReadReply = { imported: ImportedFile; sha256: string } | null;
/** How far it is with a file that takes longer than others. */
export interface ReadProgress {
  stage: ReadingStage;
}
/** What is in an archive, for a request that wants it unpacked. */
export interface UnpackReply {
  within: readonly UnpackedFile[];
}

function unpack(bytes: Uint8Array): UnpackedFile[] | Refusal {
  const files = listArchive(bytes);
  if ('code' in files) return files;
  return files.map(({ path, steps, refused }): UnpackedFile => {
    const taken = refused ?? takeFromArchive(bytes, steps);
    if ('code' in taken) return { path, refused: taken };
    return { path, file: new File([new Uint8Array(taken)], path.slice(path.lastIndexOf('/') + 1)) };
  });
}

const onStage = (stage: ReadingStage): void => self.postMessage({ stage } satisfies ReadProgress);

/** Started with the first scan that has the machine to itself. */
let beside: ReadSlices | null = null;

async function answer({ file, options, base, alone, unpack: wanted }: ReadRequest): Promise<ReadReply | UnpackReply> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const within = wanted && sniffKind(bytes) === 'zip' ? unpack(bytes) : null;
  if (within !== null && !('code' in within)) return { within };
  // Hashed first: a reader may take the bytes along.
  const hash = bytesToHex(sha256(bytes));
  if (alone && navigator.hardwareConcurrency > 1) beside ??= startReadBeside(base);
  const reading = alone && beside ? { readBeside: beside } : {};
  const imported = within
    ? { format: null, outcomes: [{ report: null, document: null, refused: within }] }
    : await importFile(bytes, { ...options, ...reading, loadAsset: loadAssetFrom(base), onStage });
  return { imported, sha256: hash };
}

self.addEventListener('message', async ({ data }: MessageEvent<ReadRequest>) => {
  let reply: ReadReply | UnpackReply = null;
  try {
    reply = await answer(data);
  } catch (error) {
    console.warn(error);
  }
  self.postMessage(reply);
});

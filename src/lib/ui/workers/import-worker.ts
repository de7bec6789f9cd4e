import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { importFile, type ImportedFile, type ImportOptions } from '../../core/import.ts';
import type { LoadAsset } from '../../core/reading/index.ts';

/** What is known beforehand, as far as it can cross threads. */
export type ReadOptions = Pick<ImportOptions, 'regions' | 'known'>;

/** The files that some documents need to be read, from the site's own address: character maps of PDF. */
const loadAssetFrom =
  (base: string): LoadAsset =>
  async (name) => {
    const response = await fetch(`${base}/reading/${name}`);
    if (!response.ok) throw new Error(`no such file: ${name}`);
    return new Uint8Array(await response.arrayBuffer());
  };

/** One file to read; what is read must be plain data, for it crosses threads. */
export interface ReadRequest {
  file: File;
  options: ReadOptions;
  /** Where the site stands, an absolute address without a slash at its end. */
  base: string;
}

/** What became of it; `null` where reading it ended in an error of ours. */
export type ReadReply = { imported: ImportedFile; sha256: string } | null;

self.addEventListener('message', async ({ data }: MessageEvent<ReadRequest>) => {
  let reply: ReadReply = null;
  try {
    const bytes = new Uint8Array(await data.file.arrayBuffer());
    // Hashed first: a reader may take the bytes along.
    const hash = bytesToHex(sha256(bytes));
    reply = {
      imported: await importFile(bytes, { ...data.options, loadAsset: loadAssetFrom(data.base) }),
      sha256: hash,
    };
  } catch (error) {
    console.warn(error);
  }
  self.postMessage(reply);
});

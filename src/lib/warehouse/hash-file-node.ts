import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { join } from 'node:path';

/** A file by its name in a release, with its size in bytes and the SHA-256 of its content. */
export interface HashedFile {
  name: string;
  bytes: number;
  sha256: string;
}

export const hashText = (content: Uint8Array | string): string => createHash('sha256').update(content).digest('hex');

/** Reads a file piece by piece: it may be larger than memory. */
export async function hashFile(folder: string, name: string): Promise<HashedFile> {
  const hash = createHash('sha256');
  let bytes = 0;
  for await (const piece of createReadStream(join(folder, name))) {
    hash.update(piece as Uint8Array);
    bytes += (piece as Uint8Array).length;
  }
  return { name, bytes, sha256: hash.digest('hex') };
}

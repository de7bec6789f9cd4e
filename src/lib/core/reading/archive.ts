import type { Refusal } from './document.ts';
import { isJunkFile } from './junk.ts';
import { refuse, refuseLimit, type Limit } from './messages.ts';
import { openEntry, readDirectory, type Entry } from './package/zip.ts';

/** A file inside an archive, maybe inside one that is inside. */
export interface ArchivedFile {
  /** For people: folders and names, those of archives within among them. */
  path: string;
  /** Which entry of each archive leads to it, the outermost first. */
  steps: readonly number[];
  size: number;
  /** Why it cannot be taken out, where that is known beforehand. */
  refused: Refusal | null;
}

/** An archive may hold so many files, those of archives inside it among them; */
const MOST_FILES = 2_000;
/** archives inside each other so deep; */
const DEEPEST = 3;
/** files so large, each and together, in bytes as they are declared; */
const LARGEST_FILE = 50 * 1024 * 1024;
const LARGEST_WHOLE = 512 * 1024 * 1024;
/** and files that are larger than `SMALL` may grow so many times: documents grow less than fifty times. */
const MOST_GROWTH = 250;
const SMALL = 4 * 1024 * 1024;

const STORED = 0;
const DEFLATED = 8;
const UNICODE_PATH = 0x7075;

/** The name that the archiver added for those who do not know the encoding of the other one. */
function addedName(extra: Uint8Array): string | null {
  const view = new DataView(extra.buffer, extra.byteOffset, extra.byteLength);
  for (let at = 0; at + 4 <= extra.length;) {
    const size = view.getUint16(at + 2, true);
    // A byte of version and four of a checksum stand before it.
    if (view.getUint16(at, true) === UNICODE_PATH && size > 5)
      return new TextDecoder().decode(extra.subarray(at + 9, at + 4 + size));
    at += 4 + size;
  }
  return null;
}

/** Archivers on Chinese Windows write names in GBK and do not say so. */
function decodeName({ rawName, isUtf8, extra }: Entry): string {
  const added = addedName(extra);
  if (added !== null) return added;
  if (isUtf8) return new TextDecoder().decode(rawName);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(rawName);
  } catch {
    // Not UTF-8: GBK, as its marks are missing.
    return new TextDecoder('gb18030').decode(rawName);
  }
}

const cleanPath = (name: string): string =>
  name
    .replaceAll('\\', '/')
    .split('/')
    .filter((part) => part !== '' && part !== '.' && part !== '..')
    .join('/');

function refusalOf({ encrypted, method, size, compressed }: Entry): Refusal | null {
  if (encrypted) return refuse('FILE-ENCRYPTED');
  if (method !== STORED && method !== DEFLATED) return refuse('ARCHIVE-METHOD');
  if (size > LARGEST_FILE) return refuseLimit('archive file');
  return size > SMALL && size > compressed * MOST_GROWTH ? refuseLimit('archive growth') : null;
}

/** Thrown where the whole is beyond a limit. */
class Beyond extends Error {
  readonly limit: Limit;
  constructor(limit: Limit) {
    super(limit);
    this.limit = limit;
  }
}

interface Sum {
  files: number;
  bytes: number;
}

function listWithin(bytes: Uint8Array, folder: string, steps: readonly number[], sum: Sum): ArchivedFile[] {
  const directory = readDirectory(bytes);
  if (!directory) throw new Error('no directory');
  return [...directory.entries()].flatMap(([index, entry]): ArchivedFile[] => {
    const name = decodeName(entry);
    const path = cleanPath(name);
    if (/[\\/]$/.test(name) || path === '' || isJunkFile(path)) return [];
    sum.files += 1;
    sum.bytes += entry.size;
    if (sum.files > MOST_FILES) throw new Beyond('archive files');
    if (sum.bytes > LARGEST_WHOLE) throw new Beyond('archive size');
    const file = { path: folder + path, steps: [...steps, index], size: entry.size, refused: refusalOf(entry) };
    if (file.refused || !/\.zip$/i.test(path)) return [file];
    if (file.steps.length >= DEEPEST) return [{ ...file, refused: refuseLimit('archive depth') }];
    try {
      return listWithin(openEntry(bytes, entry, entry.size), `${file.path}/`, file.steps, sum);
    } catch (error) {
      if (error instanceof Beyond) throw error;
      // A broken archive among others: the others are not.
      return [{ ...file, refused: refuse('FILE-BROKEN') }];
    }
  });
}

/** The files of a ZIP in their order, those of archives inside it as well; what systems leave in folders is passed over. Nothing but archives is opened. */
export function listArchive(bytes: Uint8Array): readonly ArchivedFile[] | Refusal {
  try {
    const files = listWithin(bytes, '', [], { files: 0, bytes: 0 });
    return files.length > 0 ? files : refuse('ARCHIVE-EMPTY');
  } catch (error) {
    // Without its directory, or cut in the middle of it, there is no knowing what an archive holds.
    return error instanceof Beyond ? refuseLimit(error.limit) : refuse('FILE-BROKEN');
  }
}

/** The bytes of a file inside an archive, by the steps that `listArchive` gave. */
export function takeFromArchive(bytes: Uint8Array, steps: readonly number[]): Uint8Array | Refusal {
  try {
    return steps.reduce((within, index) => {
      const entry = readDirectory(within)?.[index];
      if (!entry) throw new Error('no such file');
      // It may be no larger than it says, which was held against the limits when it was listed.
      return openEntry(within, entry, Math.min(entry.size, LARGEST_FILE));
    }, bytes);
  } catch {
    // Larger than it says, cut, or not what its directory says: the file is broken, the others may be whole.
    return refuse('FILE-BROKEN');
  }
}

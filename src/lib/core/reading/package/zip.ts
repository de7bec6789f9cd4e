import { Inflate } from 'fflate';
import type { Refusal } from '../document.ts';
import { refuse, type Limit } from '../messages.ts';

/** What the directory of an archive says of one of its files. */
export interface Entry {
  /** As it stands there; whether it is marked as UTF-8, and what else is said of the file. */
  rawName: Uint8Array;
  isUtf8: boolean;
  extra: Uint8Array;
  method: number;
  encrypted: boolean;
  compressed: number;
  size: number;
  offset: number;
}

/** The files of an archive by name; each is inflated when asked for. */
export interface Archive {
  names: readonly string[];
  /** The bytes of a file; `null` where there is none of that name. Throws for broken data, a `TooLarge` for a bomb. */
  open(name: string): Uint8Array | null;
}

/** Thrown as soon as something grows beyond what any report has; `limit` names what. */
export class TooLarge extends Error {
  readonly limit: Limit;
  constructor(limit: Limit = 'content') {
    super(limit);
    this.limit = limit;
  }
}

const UTF8_NAME = 1 << 11;

const LARGEST_PART = 24 * 1024 * 1024;
const LARGEST_WHOLE = 64 * 1024 * 1024;
const MOST_ENTRIES = 20_000;
/** Deflate grows at most a thousandfold: a step of this size stays far below the limit. */
const STEP = 16 * 1024;

const END = 0x06054b50;
const DIRECTORY = 0x02014b50;
const LOCAL = 0x04034b50;

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function findEnd(view: DataView): number {
  const last = view.byteLength - 22;
  for (let at = last; at >= Math.max(0, last - 0xffff); at -= 1) if (view.getUint32(at, true) === END) return at;
  return -1;
}

/** The directory at the end of the archive; `null` where it is missing or cut. */
export function readDirectory(bytes: Uint8Array): Entry[] | null {
  const view = viewOf(bytes);
  const end = view.byteLength < 22 ? -1 : findEnd(view);
  if (end === -1) return null;
  const count = Math.min(view.getUint16(end + 10, true), MOST_ENTRIES);
  const entries: Entry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== DIRECTORY) return null;
    const nameLength = view.getUint16(at + 28, true);
    const rawName = bytes.subarray(at + 46, at + 46 + nameLength);
    const flags = view.getUint16(at + 8, true);
    const extraAt = at + 46 + nameLength;
    entries.push({
      rawName,
      isUtf8: (flags & UTF8_NAME) !== 0,
      extra: bytes.subarray(extraAt, extraAt + view.getUint16(at + 30, true)),
      encrypted: (flags & 1) === 1,
      method: view.getUint16(at + 10, true),
      compressed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** Inflates in small steps and stops where the result outgrows `limit`, whatever the directory declared. */
function inflate(data: Uint8Array, limit: number): Uint8Array {
  const pieces: Uint8Array[] = [];
  let [length, ended] = [0, false];
  const stream = new Inflate((piece, final) => {
    length += piece.length;
    if (length > limit) throw new TooLarge();
    pieces.push(piece);
    ended = final;
  });
  for (let at = 0; at < data.length; at += STEP) stream.push(data.subarray(at, at + STEP), at + STEP >= data.length);
  if (!ended) throw new Error('the data ends too early');
  const whole = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/** The bytes of a file of an archive, at most `limit` of them. Throws for broken data, a `TooLarge` for more. */
export function openEntry(bytes: Uint8Array, entry: Entry, limit: number): Uint8Array {
  const view = viewOf(bytes);
  if (entry.size > limit) throw new TooLarge();
  if (view.getUint32(entry.offset, true) !== LOCAL) throw new Error('no file where the directory says');
  const from = entry.offset + 30 + view.getUint16(entry.offset + 26, true) + view.getUint16(entry.offset + 28, true);
  const data = bytes.subarray(from, from + entry.compressed);
  if (data.length < entry.compressed) throw new Error('the data ends too early');
  if (entry.method !== 0 && entry.method !== 8) throw new Error(`unknown compression: ${entry.method}`);
  return entry.method === 0 ? data : inflate(data, limit);
}

/** The name of a part of a package, as its other parts call it. */
const partName = ({ rawName }: Entry): string =>
  new TextDecoder().decode(rawName).replaceAll('\\', '/').replace(/^\//, '');

/** Opens a zip archive; nothing is inflated yet. Refuses encrypted files and archives without their directory. */
export function openArchive(bytes: Uint8Array): Archive | Refusal {
  const directory = readDirectory(bytes);
  if (!directory || directory.length === 0) return refuse('FILE-BROKEN');
  if (directory.some(({ encrypted }) => encrypted)) return refuse('FILE-ENCRYPTED');
  const entries = new Map(directory.map((entry) => [partName(entry), entry]));
  let left = LARGEST_WHOLE;
  return {
    names: [...entries.keys()],
    open(name) {
      const entry = entries.get(name);
      if (!entry) return null;
      const part = openEntry(bytes, entry, Math.min(LARGEST_PART, left));
      left -= part.length;
      return part;
    },
  };
}

import CFB from 'cfb';
import type { Refusal } from '../document.ts';
import { refuse } from '../messages.ts';

/** The streams of a Word file and what its header says of them. */
export interface WordFile {
  main: Uint8Array;
  table: Uint8Array;
  data: Uint8Array;
  /** Characters of the document's own text, ahead of notes and headers. */
  length: number;
  /** A structure of the table stream by its number in the header. */
  structure(index: number): Uint8Array;
}

const WORD_97 = 0xa5ec;
const FIRST_FIB = 0xc1;
const ENCRYPTED = 0x0100;
const SECOND_TABLE = 0x0200;
const TEXT_LENGTH = 0x4c;
const STRUCTURES = 0x9a;

export const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

function streamOf(container: CFB.CFB$Container, name: string): Uint8Array | null {
  const entry = CFB.find(container, `/${name}`);
  return entry?.content ? Uint8Array.from(entry.content) : null;
}

/** Opens a Word document of 97 to 2003, or a WPS document, which is the same; other variants are refused with the remedy. */
export function openWord(bytes: Uint8Array): WordFile | Refusal {
  let container: CFB.CFB$Container;
  try {
    container = CFB.read(bytes, { type: 'array' });
  } catch {
    // The container cannot be opened: the refusal says so, with the remedy.
    return refuse('FILE-BROKEN');
  }
  if (streamOf(container, 'EncryptedPackage')) return refuse('FILE-ENCRYPTED');
  const main = streamOf(container, 'WordDocument');
  if (!main || main.length < STRUCTURES + 300) return refuse('DOC-VARIANT');
  const view = viewOf(main);
  if (view.getUint16(0, true) !== WORD_97 || view.getUint16(2, true) < FIRST_FIB) return refuse('DOC-VARIANT');
  const flags = view.getUint16(0x0a, true);
  if (flags & ENCRYPTED) return refuse('FILE-ENCRYPTED');
  const table = streamOf(container, flags & SECOND_TABLE ? '1Table' : '0Table');
  if (!table) return refuse('FILE-BROKEN');
  return {
    main,
    table,
    data: streamOf(container, 'Data') ?? new Uint8Array(),
    length: view.getUint32(TEXT_LENGTH, true),
    structure(index) {
      const at = STRUCTURES + index * 8;
      const [from, size] = [view.getUint32(at, true), view.getUint32(at + 4, true)];
      return table.subarray(from, from + size);
    },
  };
}

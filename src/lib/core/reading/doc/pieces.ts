import { viewOf, type WordFile } from './file.ts';

/** A stretch of text: its characters and where in the file each stands. */
export interface Piece {
  text: string;
  /** Place of the first character in the main stream, and bytes a character. */
  from: number;
  width: 1 | 2;
}

const PIECE_TABLE = 33;
const COMPRESSED = 0x4000_0000;
const LONGEST_TEXT = 2_000_000;

/** Signs that a byte a character stands for beyond Latin-1; not every engine's decoder of windows-1252 knows them. */
const SIGNS: Readonly<Record<string, string>> = Object.fromEntries(
  [
    ['\u0082', '‚ƒ„…†‡ˆ‰Š‹Œ'],
    ['\u0091', '‘’“”•–—˜™š›œ'],
    ['\u009f', 'Ÿ'],
  ].flatMap(([first = '', signs = '']) =>
    [...signs].map((sign, index) => [String.fromCharCode(first.charCodeAt(0) + index), sign]),
  ),
);

function decode(bytes: Uint8Array, width: 1 | 2): string {
  const text = new TextDecoder(width === 1 ? 'windows-1252' : 'utf-16le', { ignoreBOM: true }).decode(bytes);
  return width === 2 ? text : text.replace(/[\u0082-\u009f]/g, (sign) => SIGNS[sign] ?? sign);
}

/** The table of pieces inside the structure that also holds loose properties. */
function findPieceTable(clx: Uint8Array): Uint8Array | null {
  const view = viewOf(clx);
  for (let at = 0; at < clx.length;) {
    const kind = clx[at];
    if (kind === 2 && at + 5 <= clx.length) return clx.subarray(at + 5, at + 5 + view.getUint32(at + 1, true));
    if (kind !== 1 || at + 3 > clx.length) return null;
    at += 3 + view.getUint16(at + 1, true);
  }
  return null;
}

/** The text of the document in reading order. Throws where the file does not hold what its tables promise. */
export function listPieces(file: WordFile): Piece[] {
  const table = findPieceTable(file.structure(PIECE_TABLE));
  if (!table || table.length < 16) throw new Error('no table of pieces');
  const view = viewOf(table);
  const count = Math.floor((table.length - 4) / 12);
  const pieces: Piece[] = [];
  const length = Math.min(file.length, LONGEST_TEXT);
  for (let index = 0; index < count; index += 1) {
    const start = view.getUint32(index * 4, true);
    const end = Math.min(view.getUint32(index * 4 + 4, true), length);
    if (start >= end) continue;
    const place = view.getUint32((count + 1) * 4 + index * 8 + 2, true);
    const width = place & COMPRESSED ? 1 : 2;
    const from = width === 1 ? (place & ~COMPRESSED) >>> 1 : place;
    const bytes = file.main.subarray(from, from + (end - start) * width);
    if (bytes.length < (end - start) * width) throw new Error('text beyond the end');
    pieces.push({ text: decode(bytes, width), from, width });
  }
  return pieces;
}

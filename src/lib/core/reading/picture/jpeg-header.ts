import { turnsOf } from './orientation.ts';
import type { Turns } from '../../recognise/index.ts';

/** What a JPEG says of itself: its size as it is stored, and by how many quarter turns clockwise it is to be looked at. */
export interface JpegHeader {
  width: number;
  height: number;
  turns: Turns;
}

const FRAME: ReadonlySet<number> = new Set([0xc0, 0xc1, 0xc2]);
const EXIF = 0xe1;
const EXIF_NAME = [0x45, 0x78, 0x69, 0x66, 0, 0];
const ORIENTATION = 0x0112;

/** The number under `ORIENTATION` in the first list of a camera's remarks, which begin at `start`; 1 where there is none. */
function orientationAt(view: DataView, start: number, end: number): number {
  const little = view.getUint16(start) === 0x4949;
  const list = start + view.getUint32(start + 4, little);
  if (list + 2 > end) return 1;
  const count = view.getUint16(list, little);
  for (let at = list + 2; at + 12 <= Math.min(end, list + 2 + 12 * count); at += 12)
    if (view.getUint16(at, little) === ORIENTATION) return view.getUint16(at + 8, little);
  return 1;
}

/** Reads the head of a JPEG; `null` where it has no frame that can be decoded. */
export function readJpegHeader(bytes: Uint8Array): JpegHeader | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let turns: Turns = 0;
  for (let at = 2; at + 10 <= bytes.length; at += 2 + view.getUint16(at + 2)) {
    const marker = view.getUint16(at) & 0xff;
    if (FRAME.has(marker)) return { height: view.getUint16(at + 5), width: view.getUint16(at + 7), turns };
    const end = Math.min(bytes.length, at + 2 + view.getUint16(at + 2));
    const isExif = marker === EXIF && EXIF_NAME.every((byte, index) => bytes[at + 4 + index] === byte);
    if (isExif && at + 18 <= end) turns = turnsOf(orientationAt(view, at + 10, end));
  }
  return null;
}

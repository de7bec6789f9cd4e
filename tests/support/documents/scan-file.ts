import { readFileSync } from 'node:fs';
import { encode } from 'fast-png';
import { decodePicture } from '../../../src/lib/core/reading/picture/decode.ts';
import type { Picture } from '../../../src/lib/core/recognise/index.ts';

/** The two sides of a JPEG, as its first frame says. */
function sizeOf(jpeg: Uint8Array): { width: number; height: number } {
  for (let at = 2; at + 9 < jpeg.length; at += 2 + (jpeg[at + 2]! << 8) + jpeg[at + 3]!) {
    const marker = jpeg[at + 1]!;
    if (marker >= 0xc0 && marker <= 0xc2)
      return { height: (jpeg[at + 5]! << 8) + jpeg[at + 6]!, width: (jpeg[at + 7]! << 8) + jpeg[at + 8]! };
  }
  throw new Error('no frame');
}

/** The bytes of a PDF as a scanner makes it: each page is one JPEG. */
export function packScan(pages: readonly Uint8Array[], { width = 595, height = 842 } = {}): Uint8Array {
  const parts: Uint8Array[] = [];
  const offsets: number[] = [];
  let length = 0;
  const add = (part: Uint8Array | string): void => {
    const bytes = typeof part === 'string' ? Uint8Array.from(part, (character) => character.charCodeAt(0)) : part;
    parts.push(bytes);
    length += bytes.length;
  };
  const addObject = (head: string, stream?: Uint8Array): void => {
    offsets.push(length);
    add(`${offsets.length} 0 obj\n${head}`);
    if (stream) {
      add('stream\n');
      add(stream);
      add('\nendstream');
    }
    add('\nendobj\n');
  };
  add('%PDF-1.5\n');
  addObject('<</Type/Catalog/Pages 2 0 R>>');
  addObject(`<</Type/Pages/Count ${pages.length}/Kids[${pages.map((_, index) => `${3 + index * 3} 0 R`).join(' ')}]>>`);
  for (const [index, jpeg] of pages.entries()) {
    const [image, content] = [4 + index * 3, 5 + index * 3];
    const size = sizeOf(jpeg);
    const drawn = Uint8Array.from(`q ${width} 0 0 ${height} 0 0 cm /P Do Q`, (character) => character.charCodeAt(0));
    addObject(
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 ${width} ${height}]/Resources<</XObject<</P ${image} 0 R>>>>/Contents ${content} 0 R>>`,
    );
    addObject(
      `<</Type/XObject/Subtype/Image/Width ${size.width}/Height ${size.height}/BitsPerComponent 8/ColorSpace/DeviceRGB/Filter/DCTDecode/Length ${jpeg.length}>>`,
      jpeg,
    );
    addObject(`<</Length ${drawn.length}>>`, drawn);
  }
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  add(
    `xref\n0 ${offsets.length + 1}\n0000000000 65535 f \n${table}trailer<</Size ${offsets.length + 1}/Root 1 0 R>>\nstartxref\n${length}\n%%EOF`,
  );
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

/** The first JPEG inside the bytes of a file. */
export function pictureWithin(file: Uint8Array): Uint8Array {
  const find = (from: number, ...bytes: readonly number[]): number => {
    let at = from;
    while (at < file.length && !bytes.every((byte, index) => file[at + index] === byte)) at += 1;
    return at;
  };
  const start = find(0, 0xff, 0xd8, 0xff);
  return file.slice(start, find(start, 0xff, 0xd9) + 2);
}

/** The picture of the scan that lies among the fixtures: Tables 1 and 4 of a page. */
async function scannedPage(): Promise<Picture> {
  const scan = readFileSync('tests/fixtures/scans/two-tables-2021.pdf');
  const picture = await decodePicture(pictureWithin(new Uint8Array(scan)));
  if (!picture) throw new Error('no picture');
  return picture;
}

/** This page with nothing in its upper half, so that Table 4 is left: reading it takes less time. */
export async function scannedTable(): Promise<Picture> {
  const page = await scannedPage();
  return { ...page, rgba: page.rgba.slice().fill(255, 0, Math.floor(page.height / 2) * page.width * 4) };
}

/** A picture as the bytes of a PNG. */
export const toPng = ({ width, height, rgba }: Picture): Uint8Array =>
  encode({ width, height, channels: 4, depth: 8, data: new Uint8Array(rgba) });

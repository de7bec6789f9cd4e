import { deflateSync } from 'node:zlib';
import type { Picture } from '../../../src/lib/core/recognise/index.ts';

const SHORT = 3;
const LONG = 4;
const DEFLATE = 8;
const RGB = 2;
const ENTRY = 12;

/** A picture as a TIFF of one page in colours, packed by Deflate. */
export function packTiff({ width, height, rgba }: Picture): Buffer {
  const rgb = Buffer.alloc(width * height * 3);
  for (let at = 0; at < width * height; at += 1)
    for (let color = 0; color < 3; color += 1) rgb[at * 3 + color] = rgba[at * 4 + color] ?? 0;
  const packed = deflateSync(rgb);
  const list = 8 + packed.length + (packed.length % 2);
  const entries: readonly (readonly [tag: number, type: number, value: number])[] = [
    [256, LONG, width],
    [257, LONG, height],
    [258, SHORT, 8],
    [259, SHORT, DEFLATE],
    [262, SHORT, RGB],
    [273, LONG, 8],
    [277, SHORT, 3],
    [278, LONG, height],
    [279, LONG, packed.length],
  ];
  const file = Buffer.alloc(list + 2 + ENTRY * entries.length + 4);
  file.write('II*\0', 'latin1');
  file.writeUInt32LE(list, 4);
  packed.copy(file, 8);
  file.writeUInt16LE(entries.length, list);
  for (const [index, [tag, type, value]] of entries.entries()) {
    const at = list + 2 + ENTRY * index;
    file.writeUInt16LE(tag, at);
    file.writeUInt16LE(type, at + 2);
    file.writeUInt32LE(1, at + 4);
    file.writeUInt32LE(value, at + 8);
  }
  return file;
}

import { encode } from 'fast-png';
import { describe, expect, it } from 'vitest';
import { decodePicture } from '../../../../../src/lib/core/reading/picture/decode.ts';
import { readJpegHeader } from '../../../../../src/lib/core/reading/picture/jpeg-header.ts';

const png = (channels: 1 | 2 | 3 | 4, data: readonly number[], width = 2) =>
  encode({ width, height: data.length / channels / width, channels, depth: 8, data: Uint8Array.from(data) });

/** The head of a JPEG of 300 by 200 that was taken in this position. */
function jpegHead(orientation: number): Uint8Array {
  const exif = [0x45, 0x78, 0x69, 0x66, 0, 0, 0x4d, 0x4d, 0, 42, 0, 0, 0, 8, 0, 1];
  const entry = [0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0];
  const app = [...exif, ...entry];
  return Uint8Array.from([
    ...[0xff, 0xd8, 0xff, 0xe1, 0, app.length + 2, ...app],
    ...[0xff, 0xc0, 0, 11, 8, 0, 200, 1, 44, 1, 1, 17, 0, 0xff, 0xd9],
  ]);
}

describe('a picture file', () => {
  it('gives its pixels, grey or coloured, with how much they cover', async () => {
    expect([...((await decodePicture(png(1, [0, 128])))?.rgba ?? [])]).toEqual([0, 0, 0, 255, 128, 128, 128, 255]);
    expect([...((await decodePicture(png(2, [7, 9, 8, 0])))?.rgba ?? [])]).toEqual([7, 7, 7, 9, 8, 8, 8, 0]);
    expect([...((await decodePicture(png(3, [1, 2, 3, 4, 5, 6])))?.rgba ?? [])]).toEqual([1, 2, 3, 255, 4, 5, 6, 255]);
    expect([...((await decodePicture(png(4, [1, 2, 3, 4, 5, 6, 7, 8])))?.rgba ?? [])]).toEqual([
      1, 2, 3, 4, 5, 6, 7, 8,
    ]);
  });

  it('of bits has eight pixels in a byte', async () => {
    const bits = encode({
      width: 10,
      height: 2,
      channels: 1,
      depth: 1,
      data: Uint8Array.of(0b10000001, 0b01000000, 0, 0),
    });
    const picture = await decodePicture(bits);
    const first = Array.from({ length: 10 }, (_, x) => picture?.rgba[x * 4]);
    expect(first).toEqual([255, 0, 0, 0, 0, 0, 0, 255, 0, 255]);
  });

  it('says before it is decoded how large it is, and how the camera was held', () => {
    expect(readJpegHeader(jpegHead(1))).toEqual({ width: 300, height: 200, turns: 0 });
    expect(readJpegHeader(jpegHead(6))).toEqual({ width: 300, height: 200, turns: 1 });
    expect(readJpegHeader(jpegHead(8))?.turns).toBe(3);
    expect(readJpegHeader(Uint8Array.of(0xff, 0xd8, 0xff, 0xd9))).toBeNull();
  });

  it('is none where it is cut off, or larger than any page', async () => {
    expect(await decodePicture(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a))).toBeNull();
    const large = png(1, [0, 0]);
    new DataView(large.buffer, large.byteOffset).setUint32(16, 2_000_000_000);
    expect(await decodePicture(large)).toBeNull();
  });
});

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { decodePicture, openPictures } from '../../../../../src/lib/core/reading/picture/decode.ts';
import { turnQuarters, type Picture } from '../../../../../src/lib/core/recognise/index.ts';

const bytesOf = (name: string): Uint8Array => new Uint8Array(readFileSync(`tests/fixtures/pictures/${name}`));

async function pictureOf(name: string): Promise<Picture> {
  const picture = await decodePicture(bytesOf(name));
  if (!picture) throw new Error(`${name} is no picture`);
  return picture;
}

/** How far colours of two pictures are apart at most. */
function farthest(one: Picture, other: Picture): number {
  expect([one.width, one.height]).toEqual([other.width, other.height]);
  return Math.max(...Array.from(one.rgba, (value, at) => Math.abs(value - (other.rgba[at] ?? NaN))));
}

describe('a TIFF', () => {
  it.each(['fax', 'group4', 'lzw', 'none', 'rle', 'zip'])(
    'in black and white, packed as %s, is read',
    async (packed) => {
      expect(farthest(await pictureOf(`bits-${packed}.tif`), await pictureOf('bits.png'))).toBe(0);
    },
  );

  it.each([
    ['lzw', 0],
    ['zip', 0],
    ['jpeg', 24],
  ])('in colours, packed as %s, is read', async (packed, most) => {
    expect(farthest(await pictureOf(`colours-${packed}.tif`), await pictureOf('colours.png'))).toBeLessThanOrEqual(
      most,
    );
  });

  it('of two pages has two pictures', async () => {
    const { count, decode } = await openPictures(bytesOf('two-pages.tif'));
    expect(count).toBe(2);
    for (const [at, name] of ['bits.png', 'bits-2.png'].entries())
      expect(farthest((await decode(at))!, await pictureOf(name))).toBe(0);
    expect(await decode(2)).toBeNull();
  });

  it('is turned upright as its scanner says', async () => {
    expect(farthest(await pictureOf('turned.tif'), turnQuarters(await pictureOf('bits.png'), 1))).toBe(0);
  });
});

describe('a bitmap', () => {
  it.each([
    ['24 bits', 'colours.bmp', 'colours.png'],
    ['32 bits', 'alpha.bmp', 'colours.png'],
    ['a palette', 'palette.bmp', 'palette.png'],
    ['one bit', 'bits.bmp', 'bits.png'],
  ])('of %s is read', async (_, bitmap, png) => {
    expect(farthest(await pictureOf(bitmap), await pictureOf(png))).toBe(0);
  });

  it('whose first row is at the top is not upside down', async () => {
    const bytes = bytesOf('colours.bmp');
    new DataView(bytes.buffer).setInt32(22, -20, true);
    const { rgba } = (await decodePicture(bytes))!;
    const { width, height, rgba: before } = await pictureOf('colours.bmp');
    for (let y = 0; y < height; y += 1)
      expect(rgba.slice(y * width * 4, (y + 1) * width * 4)).toEqual(
        before.slice((height - 1 - y) * width * 4, (height - y) * width * 4),
      );
  });

  it.each([
    ['packed', 30, 1],
    ['of a depth that no scanner writes', 28, 16],
    ['without a width', 18, 0],
    ['larger than any page', 18, 40_000_000],
  ])('%s is not read', async (_, at, value) => {
    const bytes = bytesOf('colours.bmp');
    new DataView(bytes.buffer).setUint32(at, value, true);
    expect(await decodePicture(bytes)).toBeNull();
  });

  it('that is cut off has white where rows are missing', async () => {
    const picture = await decodePicture(bytesOf('colours.bmp').slice(0, 1_054));
    expect([...picture!.rgba.slice(0, 4)]).toEqual([255, 255, 255, 255]);
    expect([...picture!.rgba.slice(-4)]).toEqual([...(await pictureOf('colours.png')).rgba.slice(-4)]);
  });
});

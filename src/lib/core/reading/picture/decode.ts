import { turnQuarters, type Picture } from '../../recognise/index.ts';
import { decodeBmp } from './bmp.ts';
import { readJpegHeader } from './jpeg-header.ts';
import type { Pictures } from './pictures.ts';

/** A sheet at 600 dots an inch has 35 million. */
const MOST_PIXELS = 40_000_000;
/** Where a PNG says its width, and behind it its height. */
const PNG_SIZE = 16;

async function decodeJpeg(bytes: Uint8Array): Promise<Picture | null> {
  const header = readJpegHeader(bytes);
  if (!header || header.width * header.height > MOST_PIXELS) return null;
  const { JpegImage } = await import('pdfjs-dist/legacy/image_decoders/pdf.image_decoders.mjs');
  const image = new JpegImage();
  image.parse(bytes);
  const { width, height, turns } = header;
  return turnQuarters({ width, height, rgba: image.getData({ width, height, forceRGBA: true }) }, turns);
}

async function decodePng(bytes: Uint8Array): Promise<Picture | null> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < PNG_SIZE + 8 || view.getUint32(PNG_SIZE) * view.getUint32(PNG_SIZE + 4) > MOST_PIXELS) return null;
  const { convertIndexedToRgb, decode } = await import('fast-png');
  const png = decode(bytes);
  const { width, height, depth, palette } = png;
  const data = palette ? convertIndexedToRgb(png) : png.data;
  const channels = palette ? (palette[0]?.length ?? 3) : png.channels;
  const rgba = new Uint8ClampedArray(width * height * 4);
  // Bits of less than a byte stand side by side, each row from a new byte on; palettes are whole bytes by now.
  const bits = palette ? 8 : depth;
  const stride = Math.ceil((width * channels * bits) / 8);
  const most = 2 ** Math.min(bits, 8) - 1;
  const sample = (x: number, y: number, channel: number): number => {
    if (bits >= 8) return (data[(y * width + x) * channels + channel] ?? 0) >> (bits - 8);
    const byte = data[y * stride + ((x * bits) >> 3)] ?? 0;
    return (((byte >> (8 - bits - ((x * bits) & 7))) & most) * 255) / most;
  };
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const at = (y * width + x) * 4;
      for (let color = 0; color < 3; color += 1) rgba[at + color] = sample(x, y, channels < 3 ? 0 : color);
      rgba[at + 3] = channels % 2 === 0 ? sample(x, y, channels - 1) : 255;
    }
  return { width, height, rgba };
}

const startsWith = (bytes: Uint8Array, letters: string): boolean =>
  [...letters].every((letter, at) => bytes[at] === letter.charCodeAt(0));

/** Opens the file of a picture, or of several: PNG, JPEG, TIFF, BMP. Throws for one that is broken. */
export async function openPictures(bytes: Uint8Array): Promise<Pictures> {
  if (startsWith(bytes, 'II') || startsWith(bytes, 'MM')) {
    const { openTiff } = await import('./tiff.ts');
    return openTiff(bytes, MOST_PIXELS);
  }
  const decode = async (): Promise<Picture | null> => {
    if (bytes[0] === 0xff) return decodeJpeg(bytes);
    return startsWith(bytes, 'BM') ? decodeBmp(bytes, MOST_PIXELS) : decodePng(bytes);
  };
  return { count: 1, decode };
}

/** The pixels of a picture, the first of its file; `null` where it is larger than any page, or has none. */
export const decodePicture = async (bytes: Uint8Array): Promise<Picture | null> =>
  (await openPictures(bytes)).decode(0);

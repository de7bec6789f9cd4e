import type { Picture } from '../../recognise/index.ts';

/** Where the head of a bitmap says what follows, in bytes. */
const AT = { pixels: 10, headSize: 14, width: 18, height: 22, bits: 28, compression: 30, colors: 46 } as const;
const FILE_HEAD = 14;
/** Pixels as they are, and pixels as they are with masks that say where each colour stands. */
const PLAIN = 0;
const MASKED = 3;
/** The masks of a pixel of four bytes whose colours stand as in a plain one. */
const USUAL_MASKS = [0xff0000, 0xff00, 0xff];

/** The head of a bitmap: its size, upright or with its first row at the top, and how its pixels are stored. */
interface Head {
  width: number;
  height: number;
  topDown: boolean;
  bits: number;
  pixels: number;
  palette: number;
  colors: number;
}

/** What a bitmap says of itself; `null` where its pixels are packed, or of a depth that no scanner writes. */
function readHead(view: DataView): Head | null {
  const u32 = (at: number): number => view.getUint32(at, true);
  const bits = view.getUint16(AT.bits, true);
  const compression = u32(AT.compression);
  const headEnd = FILE_HEAD + u32(AT.headSize);
  const masks = [0, 4, 8].map((at) => (compression === MASKED ? u32(AT.headSize + 40 + at) : 0));
  const usual = masks.every((mask, index) => mask === USUAL_MASKS[index]);
  if (![1, 4, 8, 24, 32].includes(bits) || (compression !== PLAIN && !(compression === MASKED && bits === 32 && usual)))
    return null;
  const high = view.getInt32(AT.height, true);
  return {
    width: view.getInt32(AT.width, true),
    height: Math.abs(high),
    topDown: high < 0,
    bits,
    pixels: u32(AT.pixels),
    palette: headEnd,
    colors: bits > 8 ? 0 : u32(AT.colors) || 2 ** bits,
  };
}

/** Reads a bitmap of Windows; `null` where it is none that is read, or has more than `most` pixels. Cut rows stay white. */
export function decodeBmp(bytes: Uint8Array, most: number): Picture | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const head = bytes.length > AT.colors + 4 ? readHead(view) : null;
  if (!head || head.width <= 0 || head.height === 0 || head.width * head.height > most) return null;
  const { width, height, topDown, bits, pixels, palette, colors } = head;
  const rgba = new Uint8ClampedArray(width * height * 4).fill(255);
  const stride = Math.ceil((width * bits) / 32) * 4;
  const colorAt = (row: number, x: number): number => {
    if (bits > 8) return row + (x * bits) / 8;
    const byte = bytes[row + ((x * bits) >> 3)] ?? 0;
    const index = (byte >> (8 - bits - ((x * bits) & 7))) & (2 ** bits - 1);
    return palette + 4 * Math.min(index, colors - 1);
  };
  for (let y = 0; y < height; y += 1) {
    const row = pixels + stride * (topDown ? y : height - 1 - y);
    if (row + stride > bytes.length) continue;
    for (let x = 0; x < width; x += 1) {
      const from = colorAt(row, x);
      const to = (y * width + x) * 4;
      for (let color = 0; color < 3; color += 1) rgba[to + color] = bytes[from + 2 - color] ?? 255;
    }
  }
  return { width, height, rgba };
}

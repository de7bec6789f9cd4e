import { turnQuarters } from '../../recognise/index.ts';
import { turnsOf } from './orientation.ts';
import type { Pictures } from './pictures.ts';

/** The numbers under which a TIFF says things of one of its pictures. */
const TAG = { kind: 't254', width: 't256', height: 't257', orientation: 't274' } as const;
/** Bits of a picture's kind: a smaller copy of another, a mask of another. */
const NOT_A_PAGE = 0b101;

/** Opens a TIFF as scanners and faxes write it: CCITT, LZW, Deflate, JPEG, in strips or in tiles. Throws for one that is broken. */
export async function openTiff(bytes: Uint8Array, most: number): Promise<Pictures> {
  const { default: utif } = await import('utif2');
  const buffer = bytes.slice().buffer;
  const tag = (entry: Record<string, unknown>, name: string): number => {
    const value = entry[name];
    return Array.isArray(value) ? Number(value[0]) : 0;
  };
  const entries = utif
    .decode(buffer)
    .filter((entry) => (tag(entry, TAG.kind) & NOT_A_PAGE) === 0 && tag(entry, TAG.width) > 0);
  return {
    count: entries.length,
    decode: (at) => {
      const entry = entries[at];
      if (!entry || tag(entry, TAG.width) * tag(entry, TAG.height) > most) return Promise.resolve(null);
      utif.decodeImage(buffer, entry);
      const { width, height } = entry;
      if (!(width > 0 && height > 0)) return Promise.resolve(null);
      const picture = { width, height, rgba: utif.toRGBA8(entry) };
      return Promise.resolve(turnQuarters(picture, turnsOf(tag(entry, TAG.orientation))));
    },
  };
}

import { strToU8, zipSync } from 'fflate';

/** A time of our own: the same parts make the same bytes on any day. Local, because that is what a zip writes. */
const TIME = new Date(2020, 0, 1);

/** A zip of texts by path. */
export function zipTexts(parts: Readonly<Record<string, string>>): Uint8Array {
  const entries = Object.entries(parts).map(([path, text]): [string, Uint8Array] => [path, strToU8(text)]);
  return zipSync(Object.fromEntries(entries), { level: 6, mtime: TIME });
}

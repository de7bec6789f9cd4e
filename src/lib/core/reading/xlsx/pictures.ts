import { readRelations } from '../package/parts.ts';
import { walkXml } from '../package/xml.ts';
import type { Archive } from '../package/zip.ts';

/** Places of a sheet, as `row column`, that are covered by a picture no larger than a cell or two. */
export type PicturePlaces = ReadonlySet<string>;

interface Corner {
  row: number;
  column: number;
}

/** The pictures in the cells of a sheet: one that reaches over several cells is a seal or an ornament, and in none of them. */
export function readPictures(archive: Archive, sheet: string): PicturePlaces {
  const places = new Set<string>();
  for (const name of readRelations(archive, sheet).values()) {
    if (!/\/drawing\d*\.xml$/.test(name)) continue;
    const part = archive.open(name);
    if (part) for (const place of placesOf(part)) places.add(place);
  }
  return places;
}

function placesOf(part: Uint8Array): string[] {
  const places: string[] = [];
  let [from, to]: [Corner, Corner | null] = [{ row: -1, column: -1 }, null];
  let corner: Corner | null = null;
  let reading: 'row' | 'column' | null = null;
  let isPicture = false;
  walkXml(part, {
    open({ name }) {
      if (name.endsWith('CellAnchor')) [from, to, isPicture] = [{ row: -1, column: -1 }, null, false];
      else if (name === 'from') corner = from;
      else if (name === 'to') corner = to = { row: -1, column: -1 };
      else if (name === 'pic') isPicture = true;
      else if (name === 'row') reading = 'row';
      else if (name === 'col') reading = 'column';
    },
    close({ name }) {
      if (name === 'row' || name === 'col') reading = null;
      if (!name.endsWith('CellAnchor') || !isPicture) return;
      const small = to === null || (to.row - from.row <= 1 && to.column - from.column <= 1);
      if (small) places.push(`${from.row} ${from.column}`);
    },
    text(words) {
      if (corner && reading) corner[reading] = Number(words);
    },
  });
  return places;
}

import { cutSlice, type Picture, type ReadSlices, type SeenCharacter } from '../../recognise/index.ts';
import { UNREAD_SIGN } from '../../text/patterns-number.ts';
import { findLattices } from '../pdf/lattice.ts';
import type { Glyph } from '../pdf/page.ts';
import type { Line } from './page-lines.ts';
import { openPagePicture } from './page-picture.ts';
import { preparePage, type PreparedPage, type SeenPage } from './prepare-page.ts';

/** A character of Chinese fills its square nearly to the edge. */
const INK_OF_SIZE = 0.9;

const widthOf = (text: string): number => (/[\u0020-\u007e]/.test(text) ? 0.5 : 1);

/** The characters of a line side by side over its ink: their widths are those of print, not of the model's steps. */
function toGlyphs({ ink }: Line, characters: readonly SeenCharacter[], perPoint: number): Glyph[] {
  const seen = characters.length > 0 ? characters : [{ text: UNREAD_SIGN, sure: 0 }];
  const total = seen.reduce((sum, { text }) => sum + widthOf(text), 0);
  const [left, top, bottom] = [ink.left / perPoint, ink.top / perPoint, ink.bottom / perPoint];
  const width = (ink.right - ink.left) / perPoint;
  const size =
    Math.max(bottom - top, total > 3 ? width / total : 0) /
    (seen.some(({ text }) => widthOf(text) === 1) ? INK_OF_SIZE : 0.75);
  let before = 0;
  return seen.flatMap(({ text, sure }): Glyph[] => {
    const from = left + (width * before) / total;
    before += widthOf(text);
    const to = left + (width * before) / total;
    return text === ' ' ? [] : [{ text, left: from, right: to, top, bottom, baseline: bottom, size, sure }];
  });
}

/** What is read less surely than this may be no character at all. */
const SURE = 0.85;

/** How sure the least certain character of a line is; 0 where there is none. */
const surenessOf = (characters: readonly SeenCharacter[]): number =>
  characters.length === 0 ? 0 : Math.min(...characters.map(({ sure }) => sure));

/** True for a picture with the ruling lines of a table, whichever way up it lies. `width`: as it is printed, in points. */
export function showsTable(picture: Picture, width: number): boolean {
  return findLattices(preparePage(openPagePicture(picture, width), 0).content).some(
    ({ cells }) => cells.length > 1 && (cells[0]?.length ?? 0) > 1,
  );
}

/** Which share of some lines is read with any sureness: hardly any where the page stands on its head. */
const readShare = (seen: readonly (readonly SeenCharacter[])[]): number =>
  seen.length === 0 ? 1 : seen.filter((characters) => surenessOf(characters) >= HALF_SURE).length / seen.length;

/** Reads all lines of a page. */
async function readLines({ lines, gray, content, perPoint, isRed }: PreparedPage, read: ReadSlices): Promise<number> {
  const seen = await read(lines.map(({ shown }) => cutSlice(gray, shown)));
  const isSure = (index: number): boolean => surenessOf(seen[index] ?? []) >= SURE;
  const filled = new Set(lines.flatMap(({ cell }, index) => (cell && isSure(index) ? [cell] : [])));
  content.glyphs = lines.flatMap((line, index) => {
    // What is left of a stamp is no character; alone in its cell it may be the figure all the same.
    const isStamp = !isSure(index) && (line.cell === null || filled.has(line.cell)) && isRed(line.ink);
    return isStamp ? [] : toGlyphs(line, seen[index] ?? [], perPoint);
  });
  return readShare(seen);
}

const HALF_SURE = 0.8;
/** A page of which less is read may lie on its side or stand on its head; another way up has to be better by this. */
const UPRIGHT = 0.7;
const BETTER = 0.2;
/** So many lines tell which way is up; wider ones take long. */
const TRIED = 12;
const WIDEST_TRIED = 600;

/** How much of a few lines of a page can be read. */
async function tryLines({ lines, gray }: PreparedPage, read: ReadSlices): Promise<number> {
  const widthOfLine = ({ ink }: Line): number => ink.right - ink.left;
  const few = lines
    .filter((line) => widthOfLine(line) <= WIDEST_TRIED)
    .toSorted((a, b) => widthOfLine(b) - widthOfLine(a));
  return readShare(await read(few.slice(0, TRIED).map(({ shown }) => cutSlice(gray, shown))));
}

/**
 * Sees a page in its picture: characters with their places, and ruling lines, whichever way up the page lies. `width`: of the page
 * as it lies, in points.
 */
export async function seePage(picture: Picture, width: number, read: ReadSlices): Promise<SeenPage> {
  const opened = openPagePicture(picture, width);
  const asItLies = preparePage(opened, 0);
  let [best, share] = [asItLies, await readLines(asItLies, read)];
  if (share >= UPRIGHT) return best;
  share += BETTER;
  for (const turns of [2, 1, 3] as const) {
    const turned = preparePage(opened, turns);
    const found = await tryLines(turned, read);
    if (found > share) [best, share] = [turned, found];
  }
  if (best !== asItLies) await readLines(best, read);
  return best;
}

import {
  cutSlice,
  eraseRulings,
  findInk,
  findRulings,
  findSkew,
  findTextLines,
  keepCrossing,
  PAPER,
  shrink,
  toGray,
  turnBack,
  turnQuarters,
  usualSize,
  type Gray,
  type Ink,
  type Picture,
  type PixelBox,
  type ReadSlices,
  type Ruling,
  type SeenCharacter,
  type Turns,
} from '../../recognise/index.ts';
import { UNREAD_SIGN } from '../../text/patterns-number.ts';
import { cellBoxes, findLattices } from '../pdf/lattice.ts';
import { emptyPage, type Box, type Glyph, type PageContent, type Segment } from '../pdf/page.ts';

/** More pixels along the longer side tell nothing more: some 210 a inch of a sheet. */
const LONGEST = 2_480;
/** Paper around a line of text, by the size of its characters. */
const AROUND = 0.22;
/** Running text is divided where a gap is so wide, by the size of its characters. */
const GAP = 2.2;
/** The edge of a cell where the rest of its ruling line may be seen, in points. */
const EDGE = 1;
/** A character of Chinese fills its square nearly to the edge. */
const INK_OF_SIZE = 0.9;

/** A line of text on the page: the box of its ink, what the model is shown of it, and the cell it stands in. */
interface Line {
  ink: PixelBox;
  shown: PixelBox;
  cell: PixelBox | null;
}

const clip = (box: PixelBox, { left, top, right, bottom }: PixelBox): PixelBox => ({
  left: Math.max(box.left, left),
  top: Math.max(box.top, top),
  right: Math.min(box.right, right),
  bottom: Math.min(box.bottom, bottom),
});

/** A line with paper around it: signs that are low (一, -) are shown as high as characters are. */
function showLine(ink: PixelBox, size: number, within: PixelBox, cell: PixelBox | null): Line {
  const height = Math.max(ink.bottom - ink.top, 0.8 * size);
  const middle = (ink.top + ink.bottom) / 2;
  const around = AROUND * height;
  const shown = {
    left: Math.floor(ink.left - around),
    right: Math.ceil(ink.right + around),
    top: Math.floor(middle - height / 2 - around),
    bottom: Math.ceil(middle + height / 2 + around),
  };
  return { ink, shown: clip(shown, within), cell };
}

const toPixels = (box: Box, perPoint: number, edge = 0): PixelBox => ({
  left: Math.round(box[0] * perPoint + edge),
  top: Math.round(box[1] * perPoint + edge),
  right: Math.round(box[2] * perPoint - edge),
  bottom: Math.round(box[3] * perPoint - edge),
});

/** The page with nothing where its tables are. */
function withoutBoxes({ width, height, data }: Ink, boxes: readonly PixelBox[]): Ink {
  const left = data.slice();
  for (const box of boxes)
    for (let y = Math.max(0, box.top); y < Math.min(height, box.bottom); y += 1)
      left.fill(0, y * width + Math.max(0, box.left), y * width + Math.min(width, box.right));
  return { width, height, data: left };
}

/** Every line of text of a page: those in the cells of its tables, and those outside of them. */
function listLines(letters: Ink, content: PageContent, perPoint: number): Line[] {
  const page: PixelBox = { left: 0, top: 0, right: letters.width, bottom: letters.height };
  const lattices = findLattices(content);
  const cells = lattices
    .flatMap((lattice) => cellBoxes(lattice))
    .map(({ box }) => clip(toPixels(box, perPoint, EDGE * perPoint), page));
  const tables = lattices.map(({ xs, ys }) =>
    toPixels([xs[0] ?? 0, ys[0] ?? 0, xs.at(-1) ?? 0, ys.at(-1) ?? 0], perPoint, -3 * perPoint),
  );
  const outside = withoutBoxes(letters, tables);
  const linesIn = (where: Ink, box: PixelBox, size: number): PixelBox[] =>
    findTextLines(where, box, { perPoint, size, gap: GAP * size });
  const list = (size: number) => ({
    inside: cells.map((cell) => ({ cell, lines: linesIn(letters, cell, size) })),
    around: linesIn(outside, page, size),
  });
  const first = list(10.5 * perPoint);
  const size = usualSize([...first.inside.flatMap(({ lines }) => lines), ...first.around], perPoint);
  const { inside, around } = list(size);
  return [
    ...inside.flatMap(({ cell, lines }) => lines.map((ink) => showLine(ink, size, cell, cell))),
    ...around.map((ink) => showLine(ink, size, page, null)),
  ];
}

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

/** Ink that is red in so much of its box is what was left of a stamp. */
const RED_SHARE = 0.15;

function redShare({ width, data }: Gray, { left, top, right, bottom }: PixelBox): number {
  let count = 0;
  for (let y = top; y < bottom; y += 1)
    for (let x = left; x < right; x += 1) if ((data[y * width + x] ?? PAPER) < PAPER) count += 1;
  return count / Math.max(1, (bottom - top) * (right - left));
}

const toSegment = ({ at, from, to }: Ruling, perPoint: number): Segment => ({
  at: at / perPoint,
  from: from / perPoint,
  to: to / perPoint,
});

/** What a picture of a page shows, as of any page. */
export interface SeenPage {
  content: PageContent;
  /** By how many degrees it was turned clockwise before. */
  skew: number;
  /** How often it was turned by a quarter, clockwise, so that it stood upright. */
  turns: Turns;
}

/** A page whose lines are found and not yet read. */
interface Prepared extends SeenPage {
  gray: Gray;
  perPoint: number;
  lines: readonly Line[];
  isRed(box: PixelBox): boolean;
}

function straighten(gray: Gray): { gray: Gray; ink: Ink; skew: number } {
  const skew = findSkew(findInk(gray));
  const straight = turnBack(gray, skew);
  return { gray: straight, ink: findInk(straight), skew };
}

function prepare(picture: Picture, width: number, turns: Turns): Prepared {
  const perPoint = picture.width / width;
  const { plain, red } = toGray(picture);
  const { gray, ink, skew } = straighten(plain);
  const stamped = turnBack({ ...gray, data: red.map((value) => PAPER - value) }, skew);
  const rulings = keepCrossing(findRulings(ink, perPoint), perPoint);
  const content = emptyPage(width, picture.height / perPoint);
  content.across = rulings.across.map((line) => toSegment(line, perPoint));
  content.down = rulings.down.map((line) => toSegment(line, perPoint));
  const lines = listLines(eraseRulings(ink, rulings, perPoint), content, perPoint);
  return { content, skew, turns, gray, perPoint, lines, isRed: (box) => redShare(stamped, box) >= RED_SHARE };
}

/** True for a picture with the ruling lines of a table, whichever way up it lies. `width`: as it is printed, in points. */
export function showsTable(picture: Picture, width: number): boolean {
  const small = shrink(picture, LONGEST);
  return findLattices(prepare(small, width, 0).content).some(
    ({ cells }) => cells.length > 1 && (cells[0]?.length ?? 0) > 1,
  );
}

/** Which share of some lines is read with any sureness: hardly any where the page stands on its head. */
const readShare = (seen: readonly (readonly SeenCharacter[])[]): number =>
  seen.length === 0 ? 1 : seen.filter((characters) => surenessOf(characters) >= HALF_SURE).length / seen.length;

/** Reads all lines of a page. */
async function readLines({ lines, gray, content, perPoint, isRed }: Prepared, read: ReadSlices): Promise<number> {
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
async function tryLines({ lines, gray }: Prepared, read: ReadSlices): Promise<number> {
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
  const small = shrink(picture, LONGEST);
  const asItLies = prepare(small, width, 0);
  let [best, share] = [asItLies, await readLines(asItLies, read)];
  if (share >= UPRIGHT) return best;
  const height = asItLies.content.height;
  share += BETTER;
  for (const turns of [2, 1, 3] as const) {
    const turned = prepare(turnQuarters(small, turns), turns === 2 ? width : height, turns);
    const found = await tryLines(turned, read);
    if (found > share) [best, share] = [turned, found];
  }
  if (best !== asItLies) await readLines(best, read);
  return best;
}

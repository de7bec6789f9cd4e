import {
  beforeTurns,
  chain,
  enlarge,
  eraseRulings,
  extendRulings,
  findInk,
  findRulings,
  FLAT,
  isBent,
  keepCrossing,
  PAPER,
  straighten,
  straightenRulings,
  unbend,
  type Gray,
  type Ink,
  type PixelBox,
  type Plane,
  type Ruling,
  type Turns,
} from '../../recognise/index.ts';
import { emptyPage, type PageContent, type Segment } from '../pdf/page.ts';
import { listLines, type Line } from './page-lines.ts';
import type { PagePicture } from './page-picture.ts';

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
  /** Where the points of the page lie on its picture, both in points of print. */
  plane: Plane;
}

/** A page whose lines are found and not yet read. */
export interface PreparedPage extends SeenPage {
  gray: Gray;
  perPoint: number;
  lines: readonly Line[];
  isRed(box: PixelBox): boolean;
}

interface Size {
  width: number;
  height: number;
}

/** The ink that lies on a sheet so large, as it was before it was straightened: beside it is what it lay on. */
function withinSheet(ink: Ink, straight: Plane, size: Size): Ink {
  const outside = unbend({ ...size, data: new Uint8Array(size.width * size.height) }, straight, size).data;
  return { ...ink, data: ink.data.map((value, at) => (outside[at] === 0 ? value : 0)) };
}

/** A page as `straight` leads from it to the picture that was turned upright, with its ink and its ruling lines. */
function layOut({ plain, perPoint, sheet }: PagePicture, upright: Plane, straight: Plane, size: Size) {
  const plane = chain(upright, straight);
  const gray = unbend(plain, plane, size);
  const all = findInk(gray);
  const ink = sheet.plane === FLAT ? all : withinSheet(all, straight, size);
  const rulings = keepCrossing(extendRulings(gray, findRulings(ink, perPoint), perPoint), perPoint);
  return { plane, gray, ink, rulings };
}

/** Lays a page straight that stands upright once it is turned by so many quarters, and finds what is to be read of it. */
export function preparePage(picture: PagePicture, turns: Turns): PreparedPage {
  const { plain, red, sheet, perPoint } = picture;
  const size = turns % 2 === 0 ? sheet : { width: sheet.height, height: sheet.width };
  const upright = chain(sheet.plane, beforeTurns(turns, sheet));
  const straight = straighten(findInk(unbend(plain, upright, size)));
  const first = layOut(picture, upright, straight, size);
  // In a photograph lines run together: what is left of that is told by the ruling lines.
  const isPhoto = sheet.plane !== FLAT || isBent(straight);
  const { plane, gray, ink, rulings } = isPhoto
    ? layOut(picture, upright, chain(straight, straightenRulings(first.rulings, size)), size)
    : first;
  const stamped = unbend(red, plane, size);
  const content = emptyPage(size.width / perPoint, size.height / perPoint);
  content.across = rulings.across.map((line) => toSegment(line, perPoint));
  content.down = rulings.down.map((line) => toSegment(line, perPoint));
  const lines = listLines(eraseRulings(ink, rulings, perPoint), content, perPoint);
  const onPicture = chain(enlarge(1 / picture.perPointOfPicture), chain(plane, enlarge(perPoint)));
  return { content, plane: onPicture, gray, perPoint, lines, isRed: (box) => redShare(stamped, box) >= RED_SHARE };
}

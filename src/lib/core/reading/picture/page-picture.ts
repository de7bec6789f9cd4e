import {
  findSheet,
  FLAT,
  moveCorners,
  PAPER,
  planeOnto,
  shrink,
  toGray,
  type Corners,
  type Gray,
  type Picture,
  type Plane,
} from '../../recognise/index.ts';
import { pageWidth } from './page-width.ts';

/** More pixels along the longer side of a page tell nothing more: some 210 an inch of a sheet. */
const LONGEST = 2_480;
/** The longer side of a sheet (A4) by its shorter one, and by how much a photograph makes another of it at most. */
const SHEET_SHAPE = Math.SQRT2;
const BENT = 1.2;

/** A sheet of paper in pixels, and where its points lie on the picture. */
interface Sheet {
  width: number;
  height: number;
  plane: Plane;
}

/** The picture of a page without its colours, and where on it the page is. */
export interface PagePicture {
  plain: Gray;
  /** How little red each pixel is: paper where it is none. */
  red: Gray;
  sheet: Sheet;
  /** Pixels a point, of the sheet and of the picture. */
  perPoint: number;
  perPointOfPicture: number;
}

/** The size of a sheet whose corners lie here, as long and as wide as its edges are in the mean, in the shape of paper where it is near it. */
function sizeOf([a, b, c, d]: Corners): { width: number; height: number } {
  const length = (from: { x: number; y: number }, to: { x: number; y: number }): number =>
    Math.hypot(to.x - from.x, to.y - from.y);
  const [width, height] = [(length(a, b) + length(d, c)) / 2, (length(a, d) + length(b, c)) / 2];
  const shape = height > width ? SHEET_SHAPE : 1 / SHEET_SHAPE;
  const isPaper = Math.max(height / width / shape, (shape * width) / height) <= BENT;
  const area = Math.sqrt(width * height);
  return isPaper
    ? { width: Math.round(area / Math.sqrt(shape)), height: Math.round(area * Math.sqrt(shape)) }
    : { width: Math.round(width), height: Math.round(height) };
}

const longest = ({ width, height }: { width: number; height: number }): number => Math.max(width, height);

/**
 * Opens the picture of a page, `width` points wide as it lies: a scan is the page; in a photograph the sheet of paper is it, where its
 * edges are seen.
 */
export function openPagePicture(picture: Picture, width: number): PagePicture {
  const corners = findSheet(picture);
  // A sheet that is only part of a photograph is to be as fine as a scan.
  const share = corners ? longest(sizeOf(corners)) / longest(picture) : 1;
  const small = shrink(picture, Math.round(LONGEST / share));
  const { plain, red } = toGray(small);
  const perPoint = small.width / width;
  const seen = { plain, red: { ...plain, data: red.map((value) => PAPER - value) }, perPointOfPicture: perPoint };
  if (!corners) return { ...seen, sheet: { width: plain.width, height: plain.height, plane: FLAT }, perPoint };
  const times = small.width / picture.width;
  const placed = moveCorners(corners, ({ x, y }) => ({ x: x * times, y: y * times }));
  const size = sizeOf(placed);
  return { ...seen, sheet: { ...size, plane: planeOnto(placed, size) }, perPoint: size.width / pageWidth(size) };
}

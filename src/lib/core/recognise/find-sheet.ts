import { alongEdges, areaOf, edgesOf, fourCorners, outline } from './outline.ts';
import { moveCorners, type Corners, type Point } from './plane.ts';
import { brightness, type Gray, type Picture } from './raster.ts';

/** The picture is looked at with so many pixels along its longer side. */
const LOOKED_AT = 240;
/** A sheet covers at least so much of its photograph; what covers nearly all of it is a scan. */
const SHARE = { least: 0.25, most: 0.97 };
/** A sheet is brighter by so much than what it lies on. */
const BRIGHTER = 40;
/** Its outline fills four corners to so much. */
const FOUR_CORNERS = 0.93;
/**
 * Along its edges the brightness falls by half of what it does in all, at so many of the places looked at, and is no higher further
 * out, as it is beyond a line. In pixels from the edge.
 */
const EDGE = { inside: 3, outside: [3, 9], fall: 0.5, places: 16, share: 0.7 };
/** The outline is drawn in by this, more than it may be off, lest the edge of the sheet is taken for a line. */
const DRAWN_IN = 0.01;

/** Places inside a pixel of the small picture at which the large one is looked at, in each direction. */
const WITHIN: readonly number[] = [0.125, 0.375, 0.625, 0.875];

/** The brightness of a picture in few pixels, each the mean of what it stands for as far as it is looked at. */
function look({ width, height, rgba }: Picture, times: number): Gray {
  const [wide, high] = [Math.floor(width / times), Math.floor(height / times)];
  const small = new Uint8Array(wide * high);
  for (let y = 0; y < high; y += 1)
    for (let x = 0; x < wide; x += 1) {
      let sum = 0;
      for (const down of WITHIN)
        for (const along of WITHIN) {
          const at = (Math.floor((y + down) * times) * width + Math.floor((x + along) * times)) * 4;
          sum += brightness(rgba[at] ?? 0, rgba[at + 1] ?? 0, rgba[at + 2] ?? 0);
        }
      small[y * wide + x] = sum / (WITHIN.length * WITHIN.length);
    }
  return { width: wide, height: high, data: small };
}

/** The brightness that parts a picture into two kinds of pixels best (Otsu), and how far their means are apart. */
function part(data: Uint8Array): { at: number; apart: number } {
  const counts = new Uint32Array(256);
  for (const value of data) counts[value] = (counts[value] ?? 0) + 1;
  const total = counts.reduce((sum, count, value) => sum + count * value, 0);
  let best = { at: 0, apart: 0, score: 0 };
  let [count, sum] = [0, 0];
  for (let at = 0; at < 255; at += 1) {
    count += counts[at] ?? 0;
    sum += (counts[at] ?? 0) * at;
    const rest = data.length - count;
    if (count === 0 || rest === 0) continue;
    const apart = (total - sum) / rest - sum / count;
    const score = count * rest * apart * apart;
    if (score > best.score) best = { at, apart, score };
  }
  return best;
}

/** Which pixels belong to the largest piece of those that are brighter. */
function largestPiece({ width, height, data }: Gray, brighterThan: number): Uint8Array {
  const pieces = new Uint32Array(data.length);
  let [largest, size, piece] = [0, 0, 0];
  for (let start = 0; start < data.length; start += 1) {
    if (pieces[start] !== 0 || (data[start] ?? 0) <= brighterThan) continue;
    piece += 1;
    const waiting = [start];
    pieces[start] = piece;
    let count = 0;
    for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
      count += 1;
      const x = at % width;
      for (const near of [x > 0 ? at - 1 : -1, x + 1 < width ? at + 1 : -1, at - width, at + width]) {
        if (near < 0 || near >= width * height || pieces[near] !== 0 || (data[near] ?? 0) <= brighterThan) continue;
        pieces[near] = piece;
        waiting.push(near);
      }
    }
    if (count > size) [largest, size] = [piece, count];
  }
  return Uint8Array.from(pieces, (one) => (one === largest && largest > 0 ? 1 : 0));
}

/** Whether the brightness falls at once along all four edges: a shadow fades. */
function hasEdges(gray: Gray, corners: Corners, apart: number): boolean {
  const at = ({ x, y }: Point): number | undefined =>
    x < 0 || y < 0 || x >= gray.width || y >= gray.height
      ? undefined
      : gray.data[Math.floor(y) * gray.width + Math.floor(x)];
  return corners.every((from, index) => {
    const to = corners[(index + 1) % 4] ?? from;
    const length = Math.hypot(to.x - from.x, to.y - from.y);
    const out = { x: (to.y - from.y) / length, y: (from.x - to.x) / length };
    let [seen, sharp] = [0, 0];
    for (let place = 1; place < EDGE.places; place += 1) {
      const share = place / EDGE.places;
      const [x, y] = [from.x + (to.x - from.x) * share, from.y + (to.y - from.y) * share];
      const beside = (pixels: number): number | undefined => at({ x: x + out.x * pixels, y: y + out.y * pixels });
      const inside = beside(-EDGE.inside);
      const outside = EDGE.outside.flatMap((pixels) => beside(pixels) ?? []);
      // Where the sheet ends with the picture there is nothing outside of it.
      if (inside === undefined || outside.length === 0) continue;
      seen += 1;
      if (inside - Math.max(...outside) >= EDGE.fall * apart) sharp += 1;
    }
    return sharp >= EDGE.share * seen;
  });
}

/** The corners of a sheet of paper that lies on something darker, in pixels of the picture; `null` where there is none, as in a scan. */
export function findSheet(picture: Picture): Corners | null {
  const times = Math.max(1, Math.max(picture.width, picture.height) / LOOKED_AT);
  const small = look(picture, times);
  const { at, apart } = part(small.data);
  if (apart < BRIGHTER) return null;
  const edges = edgesOf(largestPiece(small, at), small.width);
  const points = outline(edges);
  const area = areaOf(points);
  const total = small.width * small.height;
  if (area < SHARE.least * total || area > SHARE.most * total) return null;
  const four = fourCorners(points);
  if (!four || areaOf(four) < FOUR_CORNERS * area) return null;
  const corners = alongEdges(four, edges);
  if (!hasEdges(small, corners, apart)) return null;
  const middle = {
    x: corners.reduce((sum, { x }) => sum + x, 0) / 4,
    y: corners.reduce((sum, { y }) => sum + y, 0) / 4,
  };
  return moveCorners(corners, ({ x, y }) => ({
    x: (x + (middle.x - x) * DRAWN_IN) * times,
    y: (y + (middle.y - y) * DRAWN_IN) * times,
  }));
}

import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Picture } from '../../recognise/index.ts';
import type { Operators } from './engine.ts';
import { IDENTITY, multiply, toMatrix, type Matrix } from './matrix.ts';
import type { StepCounter } from './steps.ts';

/** A picture as the library decodes it: bits, or three or four bytes a pixel. */
interface Decoded {
  width: number;
  height: number;
  kind?: number;
  data: Uint8Array | Uint8ClampedArray | string | null;
}

/** What the library calls the ways in which a picture may lie in memory. */
const KIND = { bits: 1, rgb: 2, rgba: 3 } as const;

/** A picture of a page and where it lies: the unit square, its foot at 0, by this matrix in points from the page's top left. */
interface Placed {
  image: Decoded & { data: Uint8Array | Uint8ClampedArray };
  /** A stencil: what is not paper is painted in black. */
  stencil: boolean;
  matrix: Matrix;
}

/** The library hands a picture over when it is decoded. */
function objectOf(page: PDFPageProxy, name: string): Promise<Decoded | null> {
  const objects = name.startsWith('g_') ? page.commonObjs : page.objs;
  return new Promise((resolve) => void objects.get(name, (object: unknown) => resolve(object as Decoded | null)));
}

/** The pictures of a page in the order in which they are painted. */
async function listPictures(page: PDFPageProxy, operators: Operators, counter: StepCounter): Promise<Placed[]> {
  const { fnArray, argsArray } = await counter.list(page);
  const placed: Placed[] = [];
  let matrix = toMatrix(page.getViewport({ scale: 1 }).transform);
  const saved: Matrix[] = [];
  const enter = (...matrices: unknown[]): void => {
    saved.push(matrix);
    for (const one of matrices) matrix = multiply(matrix, one ? toMatrix(one) : IDENTITY);
  };
  const add = async (what: unknown, stencil: boolean): Promise<void> => {
    const found = typeof what === 'string' ? await objectOf(page, what) : (what as Decoded | null);
    if (!found) return;
    const image = typeof found.data === 'string' ? await objectOf(page, found.data) : found;
    if (image?.data && typeof image.data !== 'string')
      placed.push({ image: { ...image, width: found.width, height: found.height, data: image.data }, stencil, matrix });
  };
  for (const [index, operator] of fnArray.entries()) {
    const args = (argsArray[index] as unknown[] | null) ?? [];
    switch (operator) {
      case operators.save:
        enter();
        break;
      case operators.restore:
      case operators.paintFormXObjectEnd:
      case operators.endGroup:
      case operators.endAnnotation:
        matrix = saved.pop() ?? matrix;
        break;
      case operators.transform:
        matrix = multiply(matrix, toMatrix(args));
        break;
      case operators.paintFormXObjectBegin:
        enter(args[0]);
        break;
      case operators.beginGroup:
        enter((args[0] as { matrix?: unknown } | null)?.matrix);
        break;
      case operators.beginAnnotation:
        enter(args[2], args[3]);
        break;
      case operators.paintImageXObject:
      case operators.paintInlineImageXObject:
        await add(args[0], false);
        break;
      case operators.paintImageMaskXObject:
        await add(args[0], true);
    }
  }
  return placed;
}

/** The colour of a pixel of a picture, with how much it covers. */
function pixelOf({ image, stencil }: Placed, x: number, y: number): readonly [number, number, number, number] {
  const { width, kind = KIND.bits, data } = image;
  if (stencil || kind === KIND.bits) {
    const bit = ((data[y * Math.ceil(width / 8) + (x >> 3)] ?? 0) >> (7 - (x & 7))) & 1;
    return stencil ? [0, 0, 0, bit === 0 ? 255 : 0] : [255 * bit, 255 * bit, 255 * bit, 255];
  }
  const at = (y * width + x) * (kind === KIND.rgb ? 3 : 4);
  return [data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0, kind === KIND.rgb ? 255 : (data[at + 3] ?? 255)];
}

/** Places inside a pixel of the page at which a picture is looked at. */
const WITHIN: readonly number[] = [0.25, 0.75];

function paint(target: Picture, placed: Placed, perPoint: number): void {
  const [a, b, c, d, e, f] = placed.matrix;
  const area = a * d - b * c;
  if (area === 0) return;
  const { width, height } = placed.image;
  const xs = [e, e + a, e + c, e + a + c].map((x) => x * perPoint);
  const ys = [f, f + b, f + d, f + b + d].map((y) => y * perPoint);
  const [left, right] = [Math.max(0, Math.floor(Math.min(...xs))), Math.min(target.width, Math.ceil(Math.max(...xs)))];
  const [top, bottom] = [Math.max(0, Math.floor(Math.min(...ys))), Math.min(target.height, Math.ceil(Math.max(...ys)))];
  for (let y = top; y < bottom; y += 1)
    for (let x = left; x < right; x += 1) {
      let [red, green, blue, cover] = [0, 0, 0, 0];
      for (const down of WITHIN)
        for (const along of WITHIN) {
          const [pageX, pageY] = [(x + along) / perPoint - e, (y + down) / perPoint - f];
          const [u, v] = [(d * pageX - c * pageY) / area, (a * pageY - b * pageX) / area];
          if (u < 0 || v < 0 || u >= 1 || v >= 1) continue;
          const pixel = pixelOf(placed, Math.floor(u * width), Math.min(height - 1, Math.floor((1 - v) * height)));
          red += pixel[0] * pixel[3];
          green += pixel[1] * pixel[3];
          blue += pixel[2] * pixel[3];
          cover += pixel[3];
        }
      if (cover === 0) continue;
      const at = (y * target.width + x) * 4;
      const share = cover / (255 * WITHIN.length * WITHIN.length);
      for (const [index, sum] of [red, green, blue].entries())
        target.rgba[at + index] = (sum / cover) * share + (target.rgba[at + index] ?? 0) * (1 - share);
    }
}

/** Pictures cover at least this share of a page that is one. */
const LEAST_SHARE = 0.5;

/** The most pixels along the longer side of a page. */
const LONGEST = 2_480;

/** A page as its pictures show it, on white paper, as fine as the finest of them; `null` where they are only part of it. */
export async function paintPictures(
  page: PDFPageProxy,
  operators: Operators,
  counter: StepCounter,
): Promise<Picture | null> {
  const { width, height } = page.getViewport({ scale: 1 });
  const placed = await listPictures(page, operators, counter);
  const finest = placed.map(({ image, matrix: [a, b, c, d] }) =>
    Math.max(image.width / Math.hypot(a, b), image.height / Math.hypot(c, d)),
  );
  const covered = placed.reduce((sum, { matrix: [a, b, c, d] }) => sum + Math.abs(a * d - b * c), 0);
  if (covered < LEAST_SHARE * width * height) return null;
  const perPoint = Math.min(LONGEST / Math.max(width, height), Math.max(...finest));
  const target: Picture = {
    width: Math.round(width * perPoint),
    height: Math.round(height * perPoint),
    rgba: new Uint8ClampedArray(Math.round(width * perPoint) * Math.round(height * perPoint) * 4).fill(255),
  };
  for (const one of placed) paint(target, one, perPoint);
  page.cleanup();
  return target;
}

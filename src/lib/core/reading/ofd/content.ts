import { walkXml, type XmlElement } from '../package/xml.ts';
import { apply, type Matrix } from '../pdf/matrix.ts';
import type { Box, Glyph, PageContent } from '../pdf/page.ts';
import { addPath } from '../pdf/paths.ts';
import { toBox } from './structure.ts';

const POINTS = 72 / 25.4;
const MOST_GLYPHS = 100_000;

/** What a page says of itself besides what it shows. */
export interface OfdPage {
  /** Its own sheet, in millimetres. */
  sheet: Box | null;
  /** Numbers of the pages it is printed over. */
  templates: readonly string[];
  /** Its pictures: their numbers and where they lie, in points. */
  pictures: readonly { id: string; box: Box }[];
}

const numbersOf = (text: string | undefined): number[] => (text ?? '').trim().split(/\s+/).map(Number);

/** Where an object's own coordinates lead on the page, in points. */
function matrixOf(element: XmlElement): Matrix {
  const [x = 0, y = 0] = toBox(element.get('Boundary')) ?? [];
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = element.get('CTM') ? numbersOf(element.get('CTM')) : [];
  return [a * POINTS, b * POINTS, c * POINTS, d * POINTS, (e + x) * POINTS, (f + y) * POINTS];
}

/** Steps from one character to the next; `g 5 2.1` stands for five of them. */
function readDeltas(text: string | undefined): number[] {
  const words = (text ?? '').trim().split(/\s+/);
  const deltas: number[] = [];
  for (let at = 0; at < words.length && deltas.length < MOST_GLYPHS; at += 1) {
    if (words[at] !== 'g') deltas.push(Number(words[at]) || 0);
    else {
      const count = Math.min(Number(words[at + 1]) || 0, MOST_GLYPHS);
      deltas.push(...Array.from({ length: count }, () => Number(words[at + 2]) || 0));
      at += 2;
    }
  }
  return deltas;
}

/** A path as the steps that the reader of PDF knows: the sign of a step, then its coordinates. */
function readPath(text: string): number[] {
  const steps: number[] = [];
  const words = text.trim().split(/\s+/);
  const SIZES: Readonly<Record<string, readonly [number, number]>> = {
    M: [0, 2],
    S: [0, 2],
    L: [1, 2],
    B: [2, 6],
    Q: [3, 4],
    C: [4, 0],
  };
  for (let at = 0; at < words.length;) {
    const [sign, count] = SIZES[words[at] ?? ''] ?? [];
    // An arc draws no table; what follows it is another part.
    if (sign === undefined || count === undefined) {
      at += 1;
      continue;
    }
    steps.push(sign, ...words.slice(at + 1, at + 1 + count).map((word) => Number(word) || 0));
    at += 1 + count;
  }
  return steps;
}

/** The widths of characters that nothing tells, by their size. */
const widthOf = (text: string): number => (text < '\u0100' ? 0.5 : 1);

interface Spelled {
  matrix: Matrix;
  size: number;
  /** Where the last piece of text of the object began. */
  x: number;
  y: number;
}

function spell(text: string, code: XmlElement, object: Spelled): Glyph[] {
  object.x = code.get('X') === undefined ? object.x : Number(code.get('X'));
  object.y = code.get('Y') === undefined ? object.y : Number(code.get('Y'));
  const [right, down] = [readDeltas(code.get('DeltaX')), readDeltas(code.get('DeltaY'))];
  const size = object.size * Math.hypot(object.matrix[2], object.matrix[3]);
  const along = Math.hypot(object.matrix[0], object.matrix[1]);
  let [x, y] = [object.x, object.y];
  return [...text].flatMap((character, index): Glyph[] => {
    const own = widthOf(character) * object.size;
    const step = code.get('DeltaX') === undefined ? own : (right[index] ?? own);
    const [left, baseline] = apply(object.matrix, x, y);
    x += code.get('DeltaY') !== undefined && code.get('DeltaX') === undefined ? 0 : step;
    y += down[index] ?? 0;
    if (character.trim() === '') return [];
    const width = Math.min(step > 0 ? step : own, own * 1.3) * along;
    return [
      {
        text: character,
        left,
        right: left + width,
        top: baseline - 0.85 * size,
        bottom: baseline + 0.15 * size,
        baseline,
        size,
      },
    ];
  });
}

/** Adds what a page shows to `content`: its characters and straight lines; what it says besides comes back. */
export function readContent(part: Uint8Array, content: PageContent): OfdPage {
  let sheet: Box | null = null;
  const templates: string[] = [];
  const pictures: { id: string; box: Box }[] = [];
  let object: Spelled | null = null;
  let path: { matrix: Matrix; how: 'stroke' | 'fill' } | null = null;
  let text = '';
  walkXml(part, {
    open(element) {
      text = '';
      const isSeen = element.get('Visible') !== 'false';
      if (element.name === 'Template') templates.push(element.get('TemplateID') ?? '');
      else if (element.name === 'TextObject' && isSeen)
        object = { matrix: matrixOf(element), size: Number(element.get('Size')) || 0, x: 0, y: 0 };
      else if (element.name === 'PathObject' && isSeen)
        path = {
          matrix: matrixOf(element),
          how: element.get('Stroke') === 'false' && element.get('Fill') === 'true' ? 'fill' : 'stroke',
        };
      else if (element.name === 'ImageObject' && isSeen) {
        const box = toBox(element.get('Boundary'));
        if (box) {
          const [left, top, right, bottom] = box.map((side) => side * POINTS) as [number, number, number, number];
          pictures.push({ id: element.get('ResourceID') ?? '', box: [left, top, right, bottom] });
        }
      }
    },
    text: (piece) => void (text += piece),
    close(element) {
      if (element.name === 'PhysicalBox') sheet = toBox(text);
      else if (element.name === 'TextCode' && object && content.glyphs.length < MOST_GLYPHS)
        content.glyphs.push(...spell(text, element, object));
      else if (element.name === 'AbbreviatedData' && path) addPath(readPath(text), path.matrix, path.how, content);
      else if (element.name === 'TextObject') object = null;
      else if (element.name === 'PathObject') path = null;
      text = '';
    },
  });
  return { sheet, templates, pictures };
}

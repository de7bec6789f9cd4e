import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Operators } from './engine.ts';
import { IDENTITY, apply, multiply, toMatrix, type Matrix } from './matrix.ts';
import { settleGlyphs } from './beside.ts';
import { emptyPage, type Box, type PageContent } from './page.ts';
import type { StepCounter } from './steps.ts';
import { addPath, listBoxes, type Rulings } from './paths.ts';
import { TextState, type FontFacts } from './text-state.ts';
import { turnPage, type Turns } from './upright.ts';

const INVISIBLE = 3;
const MOST_GLYPHS = 100_000;
/** Painted places of a page that are looked at when text is white. */
const MOST_GROUNDS = 2_000;
const MOST_COVERS = 300;
const EVERYWHERE: Box = [-Infinity, -Infinity, Infinity, Infinity];
const WHITE = '#ffffff';
/** A box of less, in points, covers no character. */
const LEAST_COVER = 3;

/** The place on the page of a box `[left, top, right, bottom]` in the units of a drawing; everywhere where it is not told. */
function boxOf(matrix: Matrix, bounds: unknown): Box {
  const [x0 = -Infinity, y0 = -Infinity, x1 = Infinity, y1 = Infinity] = Object.values(
    (bounds ?? []) as ArrayLike<number>,
  );
  const corners = [apply(matrix, x0, y0), apply(matrix, x1, y1)];
  const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)];
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

interface State {
  /** What is painted hides what is below it. */
  opaque: boolean;
  /** Painting stays within. */
  clip: Box;
  matrix: Matrix;
  text: TextState;
}

/** What two boxes share. */
const within = (a: Box, b: Box): Box => [
  Math.max(a[0], b[0]),
  Math.max(a[1], b[1]),
  Math.min(a[2], b[2]),
  Math.min(a[3], b[3]),
];

/** What a page refers to for its fonts. */
function fontFacts(page: PDFPageProxy, name: unknown): FontFacts {
  const objects = page.commonObjs;
  const id = String(name);
  const font = objects.has(id) ? (objects.get(id) as { vertical?: boolean; fontMatrix?: readonly number[] }) : null;
  return { scale: font?.fontMatrix?.[0] ?? 0.001, vertical: font?.vertical === true };
}

function paintOf(operators: Operators, painted: unknown): 'stroke' | 'fill' | null {
  switch (painted) {
    case operators.stroke:
    case operators.closeStroke:
    case operators.fillStroke:
    case operators.eoFillStroke:
    case operators.closeFillStroke:
    case operators.closeEOFillStroke:
      return 'stroke';
    case operators.fill:
    case operators.eoFill:
      return 'fill';
    default:
      return null;
  }
}

/** Which way most of the text runs: 0 from left to right, 1 downward, 2 upside down, 3 upward. */
class Directions {
  readonly #counts = [0, 0, 0, 0];
  count([a, b]: Matrix, glyphs: number): void {
    const along = Math.abs(a) >= Math.abs(b) ? (a >= 0 ? 0 : 2) : b >= 0 ? 1 : 3;
    this.#counts[along] = (this.#counts[along] ?? 0) + glyphs;
  }
  get most(): number {
    return this.#counts.indexOf(Math.max(...this.#counts));
  }
}

/** Follows the steps of drawing a page and keeps its characters and straight lines; nothing is drawn. */
export async function readPageContent(
  page: PDFPageProxy,
  operators: Operators,
  counter: StepCounter,
): Promise<PageContent> {
  const { transform, width, height } = page.getViewport({ scale: 1 });
  const { fnArray, argsArray } = await counter.list(page);
  const content = emptyPage(width, height);
  const rulings: Rulings = content;
  const directions = new Directions();
  let state: State = { matrix: toMatrix(transform), text: new TextState(), opaque: true, clip: EVERYWHERE };
  let clipping = false;
  const saved: State[] = [];
  const save = (): void => void saved.push({ ...state, text: state.text.copy() });
  const restore = (): void => {
    state = saved.pop() ?? state;
  };
  const enter = (...matrices: unknown[]): void => {
    save();
    for (const matrix of matrices) state.matrix = multiply(state.matrix, matrix ? toMatrix(matrix) : IDENTITY);
  };
  const addCovers = (paths: unknown): void => {
    for (const data of Array.isArray(paths) ? paths : [])
      for (const box of data ? listBoxes(Object.values(data as ArrayLike<number>), state.matrix) : []) {
        const [left, top, right, bottom] = within(state.clip, box);
        const covers = right - left >= LEAST_COVER && bottom - top >= LEAST_COVER;
        if (covers && content.covers.length < MOST_COVERS)
          content.covers.push({ box: [left, top, right, bottom], before: content.glyphs.length });
      }
  };
  const setFont = (name: unknown, size: unknown): void => {
    state.text.font = fontFacts(page, name);
    state.text.size = Number(size);
  };

  const step = (operator: number, args: readonly unknown[]): void => {
    const { text } = state;
    const [first, second] = args;
    switch (operator) {
      case operators.save:
        return save();
      case operators.restore:
        return restore();
      case operators.transform:
        state.matrix = multiply(state.matrix, toMatrix(args));
        return;
      case operators.paintFormXObjectBegin:
        return enter(first);
      case operators.beginGroup:
        return enter((first as { matrix?: unknown } | null)?.matrix);
      case operators.beginAnnotation:
        return enter(args[2], args[3]);
      case operators.paintFormXObjectEnd:
      case operators.endGroup:
      case operators.endAnnotation:
        return restore();
      case operators.constructPath: {
        const how = paintOf(operators, first);
        for (const data of how && Array.isArray(second) ? second : [])
          if (data && how) addPath(Object.values(data as ArrayLike<number>), state.matrix, how, rulings);
        if (clipping) state.clip = within(state.clip, boxOf(state.matrix, args[2]));
        clipping = false;
        if (how === 'fill' && state.opaque && text.color !== '' && content.glyphs.length > 0) addCovers(second);
        if (how === 'fill' && text.color !== WHITE && content.grounds.length < MOST_GROUNDS)
          content.grounds.push(boxOf(state.matrix, args[2]));
        return;
      }
      case operators.clip:
      case operators.eoClip:
        clipping = true;
        return;
      case operators.setFillRGBColor:
        text.color = typeof first === 'string' ? first : '';
        return;
      case operators.setFillColorN:
      case operators.setFillTransparent:
        text.color = '';
        return;
      case operators.paintImageXObject:
      case operators.paintInlineImageXObject:
      case operators.paintImageMaskXObject:
        if (content.pictures.length < MOST_GROUNDS) content.pictures.push(boxOf(state.matrix, [0, 0, 1, 1]));
        return;
      case operators.beginText:
        return text.setMatrix(IDENTITY);
      case operators.setTextMatrix:
        return text.setMatrix(toMatrix(first));
      case operators.setFont:
        return setFont(first, second);
      case operators.setGState:
        for (const [key, value] of Array.isArray(first) ? (first as [string, unknown][]) : [])
          if (key === 'Font' && Array.isArray(value)) setFont(value[0], value[1]);
          else if (key === 'ca') state.opaque = state.opaque && value === 1;
          else if (key === 'BM' && !['source-over', 'Normal'].includes(String(value))) state.opaque = false;
        return;
      case operators.setCharSpacing:
        text.charSpacing = Number(first);
        return;
      case operators.setWordSpacing:
        text.wordSpacing = Number(first);
        return;
      case operators.setHScale:
        text.stretch = Number(first) / 100;
        return;
      case operators.setLeading:
        text.leading = Number(first);
        return;
      case operators.setTextRise:
        text.rise = Number(first);
        return;
      case operators.setTextRenderingMode:
        text.mode = Number(first);
        return;
      case operators.moveText:
        return text.move(Number(first), Number(second));
      case operators.setLeadingMoveText:
        text.leading = -Number(second);
        return text.move(Number(first), Number(second));
      case operators.nextLine:
        return text.move(0, -text.leading);
      case operators.showText: {
        const shown = text.show(Array.isArray(first) ? first : [], state.matrix);
        if (text.mode === INVISIBLE) content.hidden += shown.length;
        else if (content.glyphs.length < MOST_GLYPHS) {
          content.glyphs.push(...shown);
          directions.count(text.along(state.matrix), shown.length);
        }
      }
    }
  };
  for (const [index, operator] of fnArray.entries()) step(operator, (argsArray[index] as unknown[] | null) ?? []);
  page.cleanup();
  content.grounds.push(...content.pictures);
  return settleGlyphs(turnPage(content, ((4 - directions.most) % 4) as Turns));
}

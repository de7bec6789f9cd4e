import { IDENTITY, apply, multiply, type Matrix } from './matrix.ts';
import type { Glyph } from './page.ts';

/** What is known of a font: its scale and whether it is written downward. */
export interface FontFacts {
  scale: number;
  vertical: boolean;
}

interface ShownGlyph {
  unicode?: string;
  width?: number;
  isSpace?: boolean;
  vmetric?: readonly number[] | null;
}

const BLACK = '#000000';

/** The state of text while a page is drawn, as the PDF reference has it. */
export class TextState {
  font: FontFacts = { scale: 0.001, vertical: false };
  size = 0;
  charSpacing = 0;
  wordSpacing = 0;
  stretch = 1;
  leading = 0;
  rise = 0;
  mode = 0;
  /** The colour that text is filled with. */
  color = BLACK;
  #matrix: Matrix = IDENTITY;
  #line: [number, number] = [0, 0];
  #at: [number, number] = [0, 0];

  copy(): TextState {
    return Object.assign(new TextState(), {
      font: this.font,
      size: this.size,
      charSpacing: this.charSpacing,
      wordSpacing: this.wordSpacing,
      stretch: this.stretch,
      leading: this.leading,
      rise: this.rise,
      mode: this.mode,
      color: this.color,
    });
  }

  setMatrix(matrix: Matrix): void {
    this.#matrix = matrix;
    this.#line = [0, 0];
    this.#at = [0, 0];
  }

  move(x: number, y: number): void {
    this.#line = [this.#line[0] + x, this.#line[1] + y];
    this.#at = this.#line;
  }

  /** The direction text runs in on the page. */
  along(page: Matrix): Matrix {
    return multiply(page, this.#matrix);
  }

  /** Places the glyphs of one string on the page; numbers among them are kerning. */
  show(glyphs: readonly (ShownGlyph | number)[], page: Matrix): Glyph[] {
    const placed: Glyph[] = [];
    const matrix = multiply(page, this.#matrix);
    const { vertical, scale } = this.font;
    const unit = this.size * scale;
    for (const glyph of glyphs) {
      if (typeof glyph === 'number') {
        this.#advance((vertical ? 1 : -1) * glyph * this.size * 0.001);
        continue;
      }
      const spacing = (glyph.isSpace ? this.wordSpacing : 0) + this.charSpacing;
      const width = (glyph.width ?? 0) * unit;
      const text = glyph.unicode ?? '';
      const [x, y] = this.#at;
      const middle = vertical ? width / 2 : 0;
      if (text.trim() !== '')
        placed.push(
          placeGlyph(text, matrix, [x - middle, y + this.rise], width * this.stretch, this.size, vertical, this.color),
        );
      const downward = (glyph.vmetric?.[0] ?? -1000) * unit;
      this.#advance(vertical ? -downward + spacing : width + spacing);
    }
    return placed;
  }

  #advance(by: number): void {
    const [x, y] = this.#at;
    this.#at = this.font.vertical ? [x, y - by] : [x + by * this.stretch, y];
  }
}

/** How far a character reaches above and below its baseline, by its size. */
const ABOVE = 0.8;
const BELOW = 0.15;

function placeGlyph(
  text: string,
  matrix: Matrix,
  [x, y]: readonly [number, number],
  width: number,
  size: number,
  vertical: boolean,
  color: string,
): Glyph {
  const drop = vertical ? ABOVE * size : 0;
  const corners = [
    apply(matrix, x, y - drop - BELOW * size),
    apply(matrix, x + width, y - drop - BELOW * size),
    apply(matrix, x, y - drop + ABOVE * size),
    apply(matrix, x + width, y - drop + ABOVE * size),
  ];
  const xs = corners.map(([left]) => left);
  const ys = corners.map(([, top]) => top);
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const height = Math.hypot(matrix[2], matrix[3]) * size;
  return {
    text,
    left,
    top,
    right,
    bottom,
    baseline: apply(matrix, x, y - drop)[1],
    size: Math.abs(height),
    ...(color === BLACK ? {} : { color }),
  };
}

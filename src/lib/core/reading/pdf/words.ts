import { isNumberLike, tidy } from '../../text/index.ts';
import type { GlyphLine } from './glyph-lines.ts';
import type { Box, Glyph } from './page.ts';

/** Characters that stand close together on one line. */
export interface Word {
  text: string;
  left: number;
  right: number;
  baseline: number;
  size: number;
  glyphs: readonly Glyph[];
}

/** A wider gap, by the size of the characters, parts two cells of a table that has no lines. */
const GAP = 0.6;

/** Text of characters from left to right, with a space for what is no more than a space. */
function textOfGlyphs(glyphs: readonly Glyph[]): string {
  let text = '';
  let before: Glyph | null = null;
  for (const glyph of glyphs) {
    if (before && glyph.left - before.right > 0.3 * Math.max(glyph.size, before.size)) text += ' ';
    text += glyph.text;
    before = glyph;
  }
  return text;
}

export function wordOf(glyphs: readonly Glyph[]): Word {
  return {
    text: textOfGlyphs(glyphs),
    left: Math.min(...glyphs.map(({ left }) => left)),
    right: Math.max(...glyphs.map(({ right }) => right)),
    baseline: Math.max(...glyphs.map(({ baseline }) => baseline)),
    size: Math.max(...glyphs.map(({ size }) => size)),
    glyphs,
  };
}

/** Digits of one figure are as far apart as those of every other, with this to spare by their size. */
const SAME_GAP = 0.08;
/** A figure that stands off from the words before it by this, by its size, is none of them. */
const OFF_WORDS = 0.12;

const DIGIT = /^[\d.,]+$/;

const gapOf = (before: Glyph, glyph: Glyph): number => (glyph.left - before.right) / Math.max(glyph.size, before.size);

/** How far digits of one figure are apart on a page, by their size: the middle of all gaps between digits. */
export function digitGapOf(lines: readonly GlyphLine[]): number {
  const gaps = lines.flatMap(({ glyphs }) =>
    glyphs.flatMap((glyph, index) => {
      const before = glyphs[index - 1];
      if (!before || !DIGIT.test(before.text) || !DIGIT.test(glyph.text)) return [];
      const gap = gapOf(before, glyph);
      return gap <= GAP ? [gap] : [];
    }),
  );
  return gaps.toSorted((a, b) => a - b)[gaps.length >> 1] ?? 0;
}

/** Cuts off the figure at the end of a word whose other characters are no digits, where a gap is before it. */
function cutFigure(word: readonly Glyph[]): (readonly Glyph[])[] {
  const from = word.findLastIndex(({ text }) => !DIGIT.test(text)) + 1;
  const [before, first] = [word[from - 1], word[from]];
  const stands = before && first && /\p{Script=Han}|[)）]/u.test(before.text) && gapOf(before, first) > OFF_WORDS;
  return stands ? [word.slice(0, from), word.slice(from)] : [word];
}

/** The words of a line from left to right; `digitGap` is that of the page. */
export function wordsOf({ glyphs }: GlyphLine, digitGap = 0): Word[] {
  const words: Glyph[][] = [];
  for (const glyph of glyphs) {
    const before = words.at(-1)?.at(-1);
    const digits = before !== undefined && DIGIT.test(before.text) && DIGIT.test(glyph.text);
    const most = digits ? Math.min(GAP, Math.max(digitGap, 0) + SAME_GAP) : GAP;
    if (before && gapOf(before, glyph) <= most) words.at(-1)?.push(glyph);
    else words.push([glyph]);
  }
  return words.flatMap(cutFigure).map(wordOf);
}

/** A line whose last words are figures, apart from the words before them. */
export interface FigureLine {
  line: GlyphLine;
  labels: Word[];
  figures: Word[];
}

/** Divides a line into words and the figures behind them; `null` where it does not end in a figure. */
export function figureLine(line: GlyphLine, digitGap: number): FigureLine | null {
  const words = wordsOf(line, digitGap);
  const from = words.findLastIndex(({ text }) => !isNumberLike(text)) + 1;
  if (from === words.length) return null;
  const labels = words.slice(0, from);
  return labels.some(({ text }) => isNumberLike(tidy(text))) ? null : { line, labels, figures: words.slice(from) };
}

/** The box around words. */
export const boxOfWords = (words: readonly Word[]): Box => [
  Math.min(...words.map(({ left }) => left)),
  Math.min(...words.map(({ baseline, size }) => baseline - 0.8 * size)),
  Math.max(...words.map(({ right }) => right)),
  Math.max(...words.map(({ baseline, size }) => baseline + 0.15 * size)),
];

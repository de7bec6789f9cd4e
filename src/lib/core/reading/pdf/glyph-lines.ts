import { findMarks } from './beside.ts';
import type { Glyph } from './page.ts';

/** Characters on one baseline, from left to right. */
export interface GlyphLine {
  text: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
  size: number;
  glyphs: Glyph[];
}

/** Characters that stand off by a share of their size begin a new word, or a new line. */
const GAP = 0.3;
const STEP = 0.5;

/** A line of characters on one baseline. */
export const lineOf = (glyphs: Glyph[]): GlyphLine => {
  const sorted = glyphs.sort((a, b) => a.left - b.left);
  let text = '';
  let before: Glyph | null = null;
  for (const glyph of sorted) {
    if (before && glyph.left - before.right > GAP * Math.max(glyph.size, before.size)) text += ' ';
    text += glyph.text;
    before = glyph;
  }
  return {
    text,
    left: Math.min(...sorted.map(({ left }) => left)),
    right: Math.max(...sorted.map(({ right }) => right)),
    top: Math.min(...sorted.map(({ top }) => top)),
    bottom: Math.max(...sorted.map(({ bottom }) => bottom)),
    size: Math.max(...sorted.map(({ size }) => size)),
    glyphs: sorted,
  };
};

/** Sorts characters into lines from top to bottom. */
export function gatherLines(glyphs: readonly Glyph[]): GlyphLine[] {
  const lines: { baseline: number; size: number; glyphs: Glyph[] }[] = [];
  for (const glyph of glyphs.toSorted((a, b) => a.baseline - b.baseline)) {
    const open = lines.at(-1);
    if (open && glyph.baseline - open.baseline <= STEP * Math.min(open.size, glyph.size)) open.glyphs.push(glyph);
    else lines.push({ baseline: glyph.baseline, size: glyph.size, glyphs: [glyph] });
  }
  return lines.map((line) => lineOf(line.glyphs));
}

/** Bold type is often made by drawing the same text twice, a hair apart: the second is left out. */
export function dropDoubles(glyphs: readonly Glyph[]): Glyph[] {
  const seen = new Map<string, Glyph[]>();
  return glyphs.filter((glyph) => {
    const near = Math.min(2, 0.25 * glyph.size);
    const [x, y] = [Math.floor(glyph.left / 4), Math.floor(glyph.baseline / 4)];
    for (let dx = -1; dx <= 1; dx += 1)
      for (let dy = -1; dy <= 1; dy += 1)
        for (const other of seen.get(`${glyph.text} ${x + dx} ${y + dy}`) ?? [])
          if (Math.abs(other.left - glyph.left) <= near && Math.abs(other.baseline - glyph.baseline) <= near)
            return false;
    const key = `${glyph.text} ${x} ${y}`;
    const here = seen.get(key);
    if (here) here.push(glyph);
    else seen.set(key, [glyph]);
    return true;
  });
}

/** The inner margin of a cell, unless its text comes closer. */
const MARGIN = 5.4;

const FIGURE = /^[+＋\-－−–—]?[\d０-９.,]+$/;

/** The room that one more character needs: a digit as much as the widest of its line, any other as much as its size. */
const roomFor = ({ text, size, glyphs }: GlyphLine): number =>
  FIGURE.test(text) ? 1.1 * Math.max(...glyphs.map(({ left, right }) => right - left)) : 1.05 * size;

/** True where not one more character of its kind would have fitted on the line. */
const isFull = (line: GlyphLine, left: number, right: number): boolean =>
  right - line.right - Math.min(MARGIN, Math.max(0, line.left - left)) < roomFor(line);

/** Fewer characters of another size are part of the line: a figure, a sign, a letter in the margin. */
const FEWEST_OF_SIZE = 4;
const OTHER_SIZE = 1.2;

/** Text of another size on the same baseline is a line of its own: the title behind the path to its page. */
function splitBySize(line: GlyphLine): GlyphLine[] {
  const runs: Glyph[][] = [];
  for (const glyph of line.glyphs) {
    const before = runs.at(-1)?.at(-1);
    const same = before && Math.max(before.size, glyph.size) <= OTHER_SIZE * Math.min(before.size, glyph.size);
    if (same) runs.at(-1)?.push(glyph);
    else runs.push([glyph]);
  }
  return runs.length > 1 && runs.every((run) => run.length >= FEWEST_OF_SIZE)
    ? runs.map((run) => ({ ...lineOf(run), top: line.top }))
    : [line];
}

/** The lines of running text: what is struck out, unseen or a mark of another character is none of it. */
export function gatherRunningLines(glyphs: readonly Glyph[]): GlyphLine[] {
  const shown = glyphs.filter(({ manner }) => manner === undefined);
  const lines = gatherLines(shown);
  return lines.flatMap((line, index) => {
    const near = [lines[index - 1], line, lines[index + 1]].flatMap((other) => other?.glyphs ?? []);
    const marks = near.some(({ size }) => size < line.size) || line.size < maxSize(near) ? findMarks(near) : null;
    const kept = marks ? line.glyphs.filter((glyph) => !marks.has(glyph)) : line.glyphs;
    if (kept.length === 0) return [];
    return splitBySize(kept.length === line.glyphs.length ? line : lineOf(kept));
  });
}

const maxSize = (glyphs: readonly Glyph[]): number => glyphs.reduce((most, { size }) => Math.max(most, size), 0);

/** True for a cell whose last line has no room for one character more: its text may go on in another place. */
export function endsFull(glyphs: readonly Glyph[], left: number, right: number): boolean {
  const last = gatherLines(glyphs).at(-1);
  return last !== undefined && isFull(last, left, right);
}

/** The text of one cell; a number that fills its line and goes on in the next is one number. */
export function textOfCell(glyphs: readonly Glyph[], left: number, right: number): string {
  const lines = gatherLines(glyphs);
  let text = '';
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    const wrapped =
      before !== undefined && FIGURE.test(before.text) && /^[\d０-９.,]/.test(line.text) && isFull(before, left, right);
    text += `${index === 0 || wrapped ? '' : '\n'}${line.text}`;
  }
  return text;
}

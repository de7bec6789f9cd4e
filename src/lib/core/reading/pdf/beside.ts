import type { CellNote } from '../document.ts';
import { MARK } from '../line-sink.ts';
import type { Glyph, PageContent, Segment } from './page.ts';

/** Text of less than this, in points, no eye reads. */
const TINY = 1.5;
/** Where a line through a character crosses it, above its baseline, by its size. */
const STRIKE_LOW = 0.12;
const STRIKE_HIGH = 0.5;

const isWhite = (color: string): boolean => /^#f[a-f0-9]f[a-f0-9]f[a-f0-9]$/.test(color) && color >= '#fafafa';

/** True for a character that is drawn and cannot be seen: white before no ground, or far too small. */
function isUnseen({ color, size, left, right, top, bottom }: Glyph, { grounds }: PageContent): boolean {
  if (size < TINY) return true;
  if (color === undefined || !isWhite(color)) return false;
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  return !grounds.some((box) => x >= box[0] && x <= box[2] && y >= box[1] && y <= box[3]);
}

/** The characters that a line runs through, by their places in `sorted`, which is by baseline; none for a line that goes on beyond them. */
function crossedBy(line: Segment, sorted: readonly Glyph[], largest: number): Glyph[] {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.baseline ?? 0) < line.at) low = middle + 1;
    else high = middle;
  }
  const crossed: Glyph[] = [];
  for (let at = low; at < sorted.length; at += 1) {
    const glyph = sorted[at];
    if (!glyph || glyph.baseline > line.at + STRIKE_HIGH * largest) break;
    const height = (glyph.baseline - line.at) / glyph.size;
    const shared = Math.min(line.to, glyph.right) - Math.max(line.from, glyph.left);
    if (height >= STRIKE_LOW && height <= STRIKE_HIGH && shared >= 0.6 * (glyph.right - glyph.left))
      crossed.push(glyph);
  }
  const size = Math.max(0, ...crossed.map((glyph) => glyph.size));
  const left = Math.min(...crossed.map((glyph) => glyph.left));
  const right = Math.max(...crossed.map((glyph) => glyph.right));
  return line.from >= left - 0.6 * size && line.to <= right + 0.6 * size ? crossed : [];
}

/** The characters that something was painted over. */
function coveredGlyphs({ glyphs, covers }: PageContent): Set<Glyph> {
  const covered = new Set<Glyph>();
  for (const { box, before } of covers)
    for (let at = 0; at < before; at += 1) {
      const glyph = glyphs[at];
      const [x, y] = glyph ? [(glyph.left + glyph.right) / 2, (glyph.top + glyph.bottom) / 2] : [NaN, NaN];
      if (glyph && x > box[0] && x < box[2] && y > box[1] && y < box[3]) covered.add(glyph);
    }
  return covered;
}

/** Says of each character whether it is struck out or unseen; lines that strike are no lines of a table. */
export function settleGlyphs(content: PageContent): PageContent {
  const sorted = content.glyphs.toSorted((a, b) => a.baseline - b.baseline);
  const largest = sorted.reduce((most, { size }) => Math.max(most, size), 0);
  const covered = coveredGlyphs(content);
  const struck = new Set<Glyph>();
  const across = content.across.filter((line) => {
    const crossed = crossedBy(line, sorted, largest);
    for (const glyph of crossed) struck.add(glyph);
    return crossed.length === 0;
  });
  const glyphs = content.glyphs.map((glyph): Glyph => {
    if (struck.has(glyph)) return { ...glyph, manner: 'struck' };
    return covered.has(glyph) || isUnseen(glyph, content) ? { ...glyph, manner: 'hidden' } : glyph;
  });
  return { ...content, across, glyphs };
}

/** A raised or lowered sign is smaller than the text it stands at, and off its baseline by a share of its size. */
const SMALLER = 0.9;
const LEAST_SHIFT = 0.12;
const MOST_SHIFT = 0.75;

/** No cell and no three lines of a report have more characters. */
const MOST_SEARCHED = 2_000;

/** The marks among the characters of one place: small, off the baseline, close behind a character of full size. */
export function findMarks(glyphs: readonly Glyph[]): Set<Glyph> {
  const marks = new Set<Glyph>();
  const size = glyphs.reduce((most, glyph) => Math.max(most, glyph.size), 0);
  const small = glyphs.filter((glyph) => glyph.size <= SMALLER * size);
  if (small.length === 0 || glyphs.length > MOST_SEARCHED) return marks;
  const full = glyphs.filter((glyph) => glyph.size > SMALLER * size);
  for (const glyph of small.toSorted((a, b) => a.left - b.left)) {
    const holder = [...full, ...marks].find((other) => {
      const gap = glyph.left - other.right;
      const shift = Math.abs(glyph.baseline - other.baseline);
      if (gap < -0.3 * size || gap > 0.6 * size) return false;
      return marks.has(other) ? shift <= LEAST_SHIFT * size : shift >= LEAST_SHIFT * size && shift <= MOST_SHIFT * size;
    });
    if (holder) marks.add(glyph);
  }
  return MARK.test([...marks].map(({ text }) => text).join('')) ? marks : new Set();
}

const inOrder = (glyphs: readonly Glyph[]): string =>
  glyphs
    .toSorted((a, b) => a.baseline - b.baseline || a.left - b.left)
    .map(({ text }) => text)
    .join('');

/** The characters of a cell that are its text, and what stands beside them. */
export function divideGlyphs(glyphs: readonly Glyph[]): { plain: readonly Glyph[]; notes: CellNote[] } {
  const rest = glyphs.filter(({ manner }) => manner === undefined);
  const marks = findMarks(rest);
  if (marks.size === 0 && rest.length === glyphs.length) return { plain: glyphs, notes: [] };
  const notes = (['struck', 'hidden'] as const).flatMap((kind): CellNote[] => {
    const those = glyphs.filter(({ manner }) => manner === kind);
    return those.length > 0 ? [{ kind, text: inOrder(those) }] : [];
  });
  if (marks.size > 0) notes.push({ kind: 'mark', text: inOrder([...marks]) });
  return { plain: rest.filter((glyph) => !marks.has(glyph)), notes };
}

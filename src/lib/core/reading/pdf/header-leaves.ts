import { wordOf, type Word } from './words.ts';

/** From where to where something stands across a page. */
export interface Span {
  left: number;
  right: number;
}

/** The words of a header that stand below one another above one column. */
export interface Leaf extends Span {
  top: number;
  bottom: number;
  /** From the highest line down. */
  words: Word[];
}

/** Lines of one header cell are as far apart as this share of the least distance, or less. */
const SAME_PITCH = 1.15;
/** Lines of one header cell are never further apart than this, by the size of the characters. */
const WIDEST_PITCH = 2.2;
/** A word alone on its line, above one of several cells that end in one line, is one of them only where it is as near as this. */
const TIGHT_PITCH = 1.5;
/** Words are on one line where their baselines differ by no more than this, by the size of the characters. */
const SAME_LINE = 0.3;
/** In a word over several columns a gap like this, by the size of the characters, is one between two of them. */
const GAP_OF_COLUMNS = 0.25;

export const overlaps = (a: Span, b: Span): boolean => Math.min(a.right, b.right) > Math.max(a.left, b.left);

/** Words that stand so close to one another that they were taken for one, where it covers several columns. */
export function splitOverColumns(word: Word, columns: readonly Span[]): Word[] {
  if (columns.filter((column) => overlaps(column, word)).length < 2) return [word];
  const parts: Word['glyphs'][number][][] = [];
  for (const glyph of word.glyphs) {
    const before = parts.at(-1)?.at(-1);
    if (before && glyph.left - before.right <= GAP_OF_COLUMNS * glyph.size) parts.at(-1)?.push(glyph);
    else parts.push([glyph]);
  }
  return parts.map(wordOf);
}

/** True where a header cell stands as high as another: what stands above them all is a head over several. */
function standsBeside(leaf: Leaf, other: Leaf): boolean {
  const size = leaf.words[0]?.size ?? 0;
  return leaf !== other && leaf.bottom >= other.top - size && leaf.top <= other.bottom + size;
}

/** The least distance between two words of which one stands below the other. */
const leastStep = (words: readonly Word[]): number =>
  Math.min(
    ...words.flatMap((word, index) =>
      words
        .slice(0, index)
        .filter((other) => overlaps(other, word))
        .map((other) => Math.abs(other.baseline - word.baseline))
        .filter((step) => step > 0),
    ),
    Infinity,
  );

/** The lowest cells of a header, each over one column, from left to right; heads over several of them are left out. */
export function headerLeaves(words: readonly Word[]): Leaf[] {
  const least = leastStep(words);
  const leaves: Leaf[] = [];
  const isOn = (baseline: number, { baseline: other, size }: Word): boolean =>
    Math.abs(baseline - other) <= SAME_LINE * size;
  /** How far above a cell its next line may stand. */
  const pitchFor = (word: Word, leaf: Leaf): number => {
    const alone = words.every((other) => other === word || !isOn(other.baseline, word));
    const level = leaves.some((other) => other !== leaf && isOn(other.bottom, { ...word, baseline: leaf.bottom }));
    return Math.min(SAME_PITCH * least, (alone && level ? TIGHT_PITCH : WIDEST_PITCH) * word.size);
  };
  for (const word of words.toSorted((a, b) => b.baseline - a.baseline)) {
    const below = leaves.filter((leaf) => overlaps(leaf, word));
    const [leaf] = below;
    if (!leaf)
      leaves.push({ left: word.left, right: word.right, top: word.baseline, bottom: word.baseline, words: [word] });
    else if (below.length === 1 && leaf.top - word.baseline <= pitchFor(word, leaf)) {
      leaf.words.unshift(word);
      leaf.top = word.baseline;
      [leaf.left, leaf.right] = [Math.min(leaf.left, word.left), Math.max(leaf.right, word.right)];
    }
  }
  return leaves.filter((leaf) => leaves.some((other) => standsBeside(leaf, other))).sort((a, b) => a.left - b.left);
}

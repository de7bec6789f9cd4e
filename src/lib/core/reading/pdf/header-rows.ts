import type { GlyphLine } from './glyph-lines.ts';
import { headerLeaves, overlaps, splitOverColumns, type Leaf, type Span } from './header-leaves.ts';
import { wordOf, wordsOf, type Word } from './words.ts';

/** A column of figures with the lowest header cell above it, where that is known. */
export interface Column extends Span {
  leaf: Leaf | null;
  /** True for a column that its header names and no figure stands in. */
  blank: boolean;
}

/** Words of a header in one place of a table, the labels' column being 0; over several columns from `column` to `last`. */
export interface HeaderCell {
  column: number;
  last: number;
  words: Word[];
}

/** The header of a table without lines: the columns below it, and its words by row. */
export interface HeaderRows {
  columns: Column[];
  rows: HeaderCell[][];
}

const single = (words: Word[], column: number): HeaderCell => ({ column, last: column, words });

/** The words of header lines by column: those of one column are read downward. */
function wordsByColumn(lines: readonly (readonly Word[])[], columns: readonly Span[]): HeaderCell[] {
  const middles = columns.map(({ left, right }) => (left + right) / 2);
  const borders = middles.map((middle, index) => {
    const before = middles[index - 1];
    if (before !== undefined) return (before + middle) / 2;
    const next = middles[index + 1];
    return next === undefined ? (columns[0]?.left ?? 0) - 1 : middle - (next - middle) / 2;
  });
  const cells: Word[][] = [[], ...columns.map(() => [])];
  const columnAt = (place: number): number => borders.filter((border) => border <= place).length;
  for (const word of lines.flat()) {
    const [from, to] = [columnAt(word.left + 1), columnAt(word.right - 1)];
    // A word over several columns is either one header over them all, or headers that nearly touch.
    const parts = new Map<number, Word['glyphs'][number][]>();
    if (from === to || columns.length === 1) parts.set(columnAt((word.left + word.right) / 2), [...word.glyphs]);
    else
      for (const glyph of word.glyphs) {
        const column = columnAt((glyph.left + glyph.right) / 2);
        parts.set(column, [...(parts.get(column) ?? []), glyph]);
      }
    for (const [column, glyphs] of parts) cells[column]?.push(wordOf(glyphs));
  }
  return cells.map(single);
}

/**
 * The columns of figures with the header cell above each, and the columns that a header cell stands above and no figure in: for a
 * header that has one cell over each column of figures; `null` for any other, whose cells do not tell which column is blank. What
 * begins at the left of `from` is the header of the labels.
 */
function headColumns(leaves: readonly Leaf[], figures: readonly Span[], from: number): Column[] | null {
  const columns = figures.flatMap((span): Column[] => {
    const above = leaves.filter((leaf) => overlaps(leaf, span));
    return above.length === 1 ? [{ left: span.left, right: span.right, leaf: above[0] ?? null, blank: false }] : [];
  });
  const named = new Set(columns.map(({ leaf }) => leaf));
  if (columns.length < figures.length || named.size < figures.length) return null;
  const blanks = leaves.filter((leaf) => !named.has(leaf) && leaf.left >= from);
  return [...columns, ...blanks.map((leaf) => ({ left: leaf.left, right: leaf.right, leaf, blank: true }))].sort(
    (a, b) => a.left - b.left,
  );
}

/** The words of a line above the lowest cells, each over the columns that it covers or stands between. */
const cellsOver = (words: readonly Word[], columns: readonly Column[]): HeaderCell[] =>
  words.map((word) => {
    const over = columns.flatMap(({ leaf }, index) => (leaf && overlaps(leaf, word) ? [index + 1] : []));
    const before = columns.filter(({ left }) => left <= word.left).length;
    return { column: over[0] ?? before, last: over.at(-1) ?? before, words: [word] };
  });

/**
 * Reads the header lines above columns of figures: the lowest cells of the header each stand above a column, and what is above
 * those over the columns that it covers. Where the lowest cells are not to be told, a line of one word stands for the whole table,
 * and other words by the columns that they are nearest to. `labelRight` is where the labels end.
 */
export function headerRows(lines: readonly GlyphLine[], figures: readonly Span[], labelRight: number): HeaderRows {
  const all = lines.map((line) => wordsOf(line).flatMap((word) => splitOverColumns(word, figures)));
  const leaves = headerLeaves(all.flat());
  const headed = headColumns(leaves, figures, labelRight);
  if (headed) {
    const inLeaf = new Set(leaves.flatMap(({ words }) => words));
    const above = all.map((words) => words.filter((word) => !inLeaf.has(word))).filter((words) => words.length > 0);
    const aside = leaves.filter((leaf) => !headed.some((column) => column.leaf === leaf));
    const lowest = [aside.flatMap(({ words }) => words), ...headed.map(({ leaf }) => leaf?.words ?? [])];
    return { columns: headed, rows: [...above.map((words) => cellsOver(words, headed)), lowest.map(single)] };
  }
  const words = lines.map((line) => wordsOf(line));
  const named = words.filter(({ length }) => length > 1);
  const wide = words.filter(({ length }) => length === 1).map((word) => [single(word, 0)]);
  return {
    columns: figures.map(({ left, right }) => ({ left, right, leaf: null, blank: false })),
    rows: named.length > 0 ? [...wide, wordsByColumn(named, figures)] : wide,
  };
}

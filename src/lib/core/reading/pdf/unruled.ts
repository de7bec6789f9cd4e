import { hasHan, squash, tidy } from '../../text/index.ts';
import { FIRST_ORDER, PAGE_NUMBER, SECTION_WORDS, SENTENCE_END, TITLE_WORDS } from '../../text/patterns-headings.ts';
import { ARTICLE_ITEM } from '../../text/patterns-tables.ts';
import type { GlyphLine } from './glyph-lines.ts';
import { overlaps, type Span } from './header-leaves.ts';
import { headerRows, type Column } from './header-rows.ts';
import { labelRows } from './label-blocks.ts';
import { dropOrdinals } from './ordinals.ts';
import type { Segment } from './page.ts';
import type { PageCell, PageLine, PagePart, PageTable } from './page-parts.ts';
import { boxOfWords, digitGapOf, figureLine, wordsOf, type FigureLine, type Word } from './words.ts';

/** Rows of figures in the same columns, and the lines among and around them. */
interface Grid {
  rows: FigureLine[];
  columns: Span[];
  /** Lines above the first row that may be its header, and lines between and below that may be parts of labels. */
  above: GlyphLine[];
  among: GlyphLine[];
}

const LONGEST_HEADER = 12;
const LONGEST_LABEL = 30;
/** Rows further apart than this, by the size of the characters, are of two tables. */
const FURTHEST = 12;
/** A line of so much of the widest one is running text. */
const WIDE = 0.75;

/** The columns with those of one more row; `null` where a figure would stand in two of them, or two in one. */
function widen(columns: readonly Span[], figures: readonly Word[]): Span[] | null {
  const next = columns.map((span) => ({ ...span }));
  const taken = new Set<Span>();
  for (const { left, right } of figures) {
    const hits = next.filter((span) => overlaps(span, { left, right }));
    const [hit] = hits;
    if (hits.length > 1 || (hit && taken.has(hit))) return null;
    if (hit) {
      [hit.left, hit.right] = [Math.min(hit.left, left), Math.max(hit.right, right)];
      taken.add(hit);
    } else {
      const span = { left, right };
      next.push(span);
      taken.add(span);
    }
  }
  const sorted = next.sort((a, b) => a.left - b.left);
  return sorted.some((span, index) => index > 0 && overlaps(span, sorted[index - 1] ?? span)) ? null : sorted;
}

const baselineOf = ({ figures: [first] }: FigureLine): number => first?.baseline ?? 0;

/** Text that ends what stands above it: a heading, a title, a sentence, a line as wide as the page's text. */
function isBorder(line: GlyphLine, width: number): boolean {
  const text = tidy(line.text);
  if (TITLE_WORDS.test(text) || SENTENCE_END.test(text)) return true;
  if (FIRST_ORDER.test(text) && SECTION_WORDS.some(({ words }) => words.test(squash(text)))) return true;
  return line.right - line.left > WIDE * width && wordsOf(line).length === 1;
}

/** The rows of figures of a page in grids of columns. */
function listGrids(lines: readonly GlyphLine[]): Grid[] {
  const width = Math.max(...lines.map(({ left, right }) => right - left));
  const digitGap = digitGapOf(lines);
  const grids: Grid[] = [];
  let open: Grid | null = null;
  let between: GlyphLine[] = [];
  const labelSide = (grid: Grid, line: GlyphLine): boolean =>
    line.right <= (grid.columns[0]?.left ?? 0) + 0.3 * line.size;
  const close = (): void => {
    // What stands below the last row may be the rest of its label.
    if (open) open.among.push(...between.filter((line) => open !== null && labelSide(open, line)));
    open = null;
  };
  for (const line of lines) {
    // A figure alone is the number of the page, unless it stands right below figures: then it is the rest of one.
    const above: FigureLine | undefined = (open as Grid | null)?.rows.at(-1);
    const near: boolean = above !== undefined && line.bottom - above.line.bottom <= 2 * line.size;
    const number: boolean = !near && PAGE_NUMBER.test(tidy(line.text)) && wordsOf(line).length === 1;
    const row: FigureLine | null = number ? null : figureLine(line, digitGap);
    if (!row) {
      const opens = ARTICLE_ITEM.test(tidy(line.text));
      if (opens || isBorder(line, width)) {
        close();
        between = opens ? [line] : [];
      } else between.push(line);
      continue;
    }
    const last: FigureLine | undefined = (open as Grid | null)?.rows.at(-1);
    const grid: Grid | null = open;
    const columns =
      grid &&
      last &&
      between.every((entry) => labelSide(grid, entry)) &&
      baselineOf(row) - baselineOf(last) <= FURTHEST * line.size
        ? widen(grid.columns, row.figures)
        : null;
    const labelRight = Math.max(-Infinity, ...row.labels.map(({ right }) => right));
    if (grid && columns && labelRight <= (columns[0]?.left ?? 0)) {
      grid.rows.push(row);
      grid.columns = columns;
      grid.among.push(...between);
    } else {
      const above = between.slice(-LONGEST_HEADER);
      close();
      open = { rows: [row], columns: widen([], row.figures) ?? [], above, among: [] };
      grids.push(open);
    }
    between = [];
  }
  close();
  return grids;
}

/** Figures right below one another, the lower ones without a label: the halves of one that did not fit into its cell. */
function joinHalves(rows: readonly FigureLine[]): { baseline: number; size: number; lines: FigureLine[] }[] {
  const joined: { baseline: number; size: number; lines: FigureLine[] }[] = [];
  for (const row of rows) {
    const before = joined.at(-1);
    const last = before?.lines.at(-1);
    const size = row.figures[0]?.size ?? row.line.size;
    const near = last !== undefined && baselineOf(row) - baselineOf(last) <= 1.3 * size;
    const whole = before?.lines.every(({ figures }) => figures.length > 0) ?? false;
    if (
      before &&
      near &&
      whole &&
      (row.labels.length === 0 || last.labels.length === 0) &&
      row.figures.length !== last.figures.length
    )
      before.lines.push(row);
    else joined.push({ baseline: baselineOf(row), size, lines: [row] });
  }
  return joined;
}

type Edge = (word: Word) => number;
const EDGES: readonly [Edge, Edge, Edge] = [
  ({ right }) => right,
  ({ left, right }) => (left + right) / 2,
  ({ left }) => left,
];
const ALIGNED = 0.35;

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;

/**
 * The words of each row by column. Where a row has fewer than there are columns, its words have to stand as those of the full
 * rows do, which line up at the right, in the middle or at the left: else nobody can tell which columns are empty, and the row
 * has none.
 */
function placeWords(rows: readonly (readonly Word[])[], columns: readonly Span[]): Word[][][] {
  const placed = rows.map((words) => columns.map((span) => words.filter((word) => overlaps(span, word))));
  const full = placed.filter((row) => row.every((words) => words.length > 0));
  const spread = (edge: Edge): number =>
    columns.reduce((sum, _, column) => {
      const places = full.flatMap((row) => (row[column] ?? []).map(edge));
      return sum + Math.max(...places) - Math.min(...places);
    }, 0);
  const [edge = EDGES[0]] = EDGES.toSorted((a, b) => spread(a) - spread(b));
  const lines = columns.map((_, column) => median(full.flatMap((row) => (row[column] ?? []).map(edge))));
  return placed.map((row) => {
    if (full.length === 0 || row.every((words) => words.length > 0)) return row;
    const stands = row.every((words, column) =>
      words.every((word) => Math.abs(edge(word) - (lines[column] ?? Infinity)) <= ALIGNED * word.size),
    );
    return stands ? row : row.filter((words) => words.length > 0);
  });
}

/** True for a grid that is a table: of several columns, or of one that has labels and a header or several rows. */
function isTable({ rows, columns, above }: Grid, labelled: number): boolean {
  if (columns.length === 0) return false;
  if (columns.length > 1 && (rows.length > 1 || columns.length > 2)) return true;
  if (labelled < rows.length || rows.some(({ labels }) => labels.some(({ text }) => text.length > LONGEST_LABEL)))
    return false;
  return rows.length > 2 || above.some((line) => wordsOf(line).length > 1);
}

/** The words of a row with an empty place in each blank column; a row that has lost the places of its words gets none. */
function withBlanks(words: readonly Word[][], columns: readonly Column[]): Word[][] {
  const figures = columns.filter(({ blank }) => !blank);
  if (words.length !== figures.length) return [...words];
  const rest = [...words];
  return columns.map(({ blank }) => (blank ? [] : (rest.shift() ?? [])));
}

interface Cells {
  row: number;
  column: number;
  /** The last column of a cell over several. */
  last?: number;
  words: Word[];
}

function tableOf(
  grid: Grid,
  rules: readonly Segment[],
  page: number,
): { table: PageTable; used: Set<GlyphLine> } | null {
  const rows = joinHalves(grid.rows);
  const leftmost = grid.columns[0]?.left ?? 0;
  const aside = [...grid.above, ...grid.among].filter((line) => line.right <= leftmost + 0.3 * line.size);
  const labelWords = [...aside.flatMap(wordsOf), ...grid.rows.flatMap(({ labels }) => labels)];
  const { labels, blocks } = labelRows(labelWords, rows, rules);
  const labelled = labels.filter((label) => label !== null && label.words.some(({ text }) => hasHan(text))).length;
  if (!isTable(grid, labelled)) return null;

  const isLabel = new Set(labels.flatMap((label) => label?.words ?? []).flatMap(({ glyphs }) => glyphs));
  const holdsLabel = (line: GlyphLine): boolean => line.glyphs.some((glyph) => isLabel.has(glyph));
  const header = grid.above.filter((line) => !holdsLabel(line) && figureLine(line, 0) === null);
  const labelRight = Math.max(-Infinity, ...labels.flatMap((label) => label?.words ?? []).map(({ right }) => right));
  const { columns, rows: headRows } = headerRows(header, grid.columns, labelRight);
  const cells: Cells[] = headRows.flatMap((row, index) => row.map((cell): Cells => ({ row: index, ...cell })));
  let count = headRows.length;
  // What stands at the left of several rows names their group.
  const groups = blocks.filter(
    (block) =>
      !labels.includes(block) &&
      !header.some((line) => line.glyphs.some((glyph) => block.words[0]?.glyphs.includes(glyph))),
  );
  const placed = placeWords(
    rows.map(({ lines }) => lines.flatMap(({ figures }) => figures)),
    grid.columns,
  );
  for (const [index, { baseline }] of rows.entries()) {
    for (const block of groups.splice(
      0,
      groups.findIndex((entry) => entry.top > baseline) === -1
        ? groups.length
        : groups.findIndex((entry) => entry.top > baseline),
    ))
      cells.push({ row: count++, column: 0, words: block.words });
    cells.push({ row: count, column: 0, words: labels[index]?.words ?? [] });
    for (const [column, words] of withBlanks(placed[index] ?? [], columns).entries())
      cells.push({ row: count, column: column + 1, words });
    count += 1;
  }
  // Without a word among the labels their places are none: a blank one would pass for a cell before the figures.
  const isPlace = ({ column, words }: Cells): boolean => column > 0 || hasLabels || words.length > 0;
  const hasLabels = cells.some(({ row, column, words }) => column === 0 && row >= headRows.length && words.length > 0);
  const [first = { left: leftmost }] = columns;
  const left = Math.min(
    first.left - (hasLabels ? 0 : 2 * (rows[0]?.size ?? 0)),
    ...labelWords.map((word) => word.left),
  );
  const edges = [left, ...columns.map((span) => span.left), columns.at(-1)?.right ?? leftmost];
  const used = new Set([
    ...grid.rows.map(({ line }) => line),
    ...header,
    ...grid.above.filter(holdsLabel),
    ...grid.among,
  ]);
  return {
    used,
    table: {
      kind: 'table',
      page,
      rows: count,
      left,
      right: edges.at(-1) ?? left,
      cells: cells.filter(isPlace).map(({ row, column, last = column, words }): PageCell => ({
        text: words.map(({ text }) => text).join('\n'),
        row,
        rows: 1,
        left: edges[column] ?? left,
        right: edges[last + 1] ?? left,
        page,
        box: words.length > 0 ? boxOfWords(words) : [0, 0, 0, 0],
      })),
    },
  };
}

/**
 * The lines of a page with the tables among them that have no lines of their own, or only some between their rows: what stands
 * below one another is a column, what stands beside the figures is their label. `rules` are the lines that go across.
 */
export function findUnruledTables(all: readonly GlyphLine[], rules: readonly Segment[], page: number): PagePart[] {
  const lines = dropOrdinals(all);
  const tables = listGrids(lines)
    .map((grid) => tableOf(grid, rules, page))
    .filter((found) => found !== null);
  const used = new Set(tables.flatMap((found) => [...found.used]));
  const left = lines.filter((line) => !used.has(line)).map((line): PageLine => ({ kind: 'line', page, line }));
  return [...left, ...tables.map(({ table }) => table)];
}

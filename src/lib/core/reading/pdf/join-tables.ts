import { squash, tidy } from '../../text/index.ts';
import { ORDINAL_START } from '../../text/patterns-headings.ts';
import {
  APPEAL_BLOCK_WORDS,
  APPEAL_OUTCOME_WORDS,
  PROACTIVE_COLUMN_WORDS,
  PROACTIVE_ROW_WORDS,
  REQUEST_COLUMN_MARKS,
  REQUEST_ROW_WORDS,
} from '../../text/patterns-tables.ts';
import type { PageCell, PagePart, PageTable } from './page-parts.ts';
import { CLOSE } from './rulings.ts';

/** Words that only the head of a column has. */
const COLUMN_HEADS = [
  ...APPEAL_BLOCK_WORDS,
  ...APPEAL_OUTCOME_WORDS,
  ...PROACTIVE_COLUMN_WORDS,
  ...REQUEST_COLUMN_MARKS,
];

const near = (a: number, b: number): boolean => Math.abs(a - b) <= 2 * CLOSE;

/** True for a table that goes on where another stopped at the end of the page before. */
function continues(before: PageTable, after: PageTable): boolean {
  return after.page === lastPage(before) + 1 && near(before.left, after.left) && near(before.right, after.right);
}

const lastPage = ({ cells, page }: PageTable): number => Math.max(page, ...cells.map((cell) => cell.page));

const inRow = (cells: readonly PageCell[], row: number): PageCell[] =>
  cells.filter((cell) => cell.row <= row && row < cell.row + cell.rows);

/** The cell of a row that stands over the same columns as one of another. */
const sameColumns = (row: readonly PageCell[], cell: PageCell): PageCell | undefined =>
  row.find(({ left, right }) => near(left, cell.left) && near(right, cell.right));

const hasFigure = (cells: readonly PageCell[]): boolean =>
  cells.some(({ text }) => /^[\d/.,\s-]*[\d/-]$/.test(text.trim()));

/** A label with a bracket that is not closed goes on: the break cuts its row, whatever stands beside it. */
const isOpen = (cells: readonly PageCell[]): boolean =>
  cells.some(({ text }) => (text.match(/[(（]/g) ?? []).length > (text.match(/[)）]/g) ?? []).length);

const isHead = (text: string): boolean => COLUMN_HEADS.some((words) => words.test(squash(text)));

/** True where words of two rows are a column head only together, and none below is one alone: 结果 above, 维持 below. */
function makesHeads(above: readonly PageCell[], below: readonly PageCell[]): boolean {
  const written = below.filter(({ text }) => text.trim() !== '');
  const wholes = written.map((second) => {
    const first = sameColumns(above, second);
    return first && !isHead(first.text) && isHead(first.text + second.text);
  });
  return wholes.includes(true) && !written.some(({ text }) => isHead(text));
}

const isRowLabel = (text: string): boolean =>
  [...REQUEST_ROW_WORDS, ...PROACTIVE_ROW_WORDS].some(({ words }) => words.test(squash(text)));

/** True where the words of two rows name a row only together: 8.属于 above, 行政查询事项 below, whatever stands beside them. */
function makesLabel(above: readonly PageCell[], below: readonly PageCell[]): boolean {
  return below.some((second) => {
    const first = sameColumns(above, second);
    if (!first || !/\p{Script=Han}/u.test(first.text) || ORDINAL_START.test(tidy(second.text))) return false;
    return (
      second.text.trim() !== '' &&
      ORDINAL_START.test(tidy(first.text)) &&
      !isRowLabel(first.text) &&
      isRowLabel(first.text + second.text)
    );
  });
}

/**
 * True where the row below holds what did not fit on the lines above it, the last digits of figures among it: 9595 above, 9
 * below, beside nothing or the rest of a label.
 */
function makesFigures(above: readonly PageCell[], below: readonly PageCell[]): boolean {
  const rest = below.filter(({ text }) => text.trim() !== '');
  return (
    rest.some(isDigits) &&
    rest.every((second) => {
      const first = sameColumns(above, second);
      const isNext = ORDINAL_START.test(tidy(second.text)) || isRowLabel(second.text);
      if (!first || !isDigits(second)) return first?.full === true && !isNext;
      return SIGN_ALONE.test(first.text.trim()) || (first.full === true && /\d[.,]?$/.test(first.text));
    })
  );
}

/** A line breaks behind a sign, whatever room there is. */
const SIGN_ALONE = /^[-−－–—]$/;

const isDigits = ({ text }: PageCell): boolean => /^\d[\d.,]*$/.test(text.trim());

/**
 * The cells of a row that the page break cut in two, as pairs; `null` where the break lies between rows: where both rows
 * have figures, or neither, where their cells differ, or where the second begins with an ordinal of its own; unless an open
 * bracket, or halves of a label, of figures or of column heads, show that they are one.
 */
function pairCut(above: readonly PageCell[], below: readonly PageCell[]): [PageCell, PageCell][] | null {
  const open = isOpen(above) || makesLabel(above, below) || makesFigures(above, below);
  if (hasFigure(above) === hasFigure(below) && !open && !makesHeads(above, below)) return null;
  const pairs: [PageCell, PageCell][] = [];
  for (const second of below) {
    const first = sameColumns(above, second);
    if (!first) return null;
    pairs.push([first, second]);
  }
  if (open || !hasFigure([...above, ...below])) return pairs;
  const label = below.findLast(({ text }) => text.trim() !== '' && !hasFigure([{ text } as PageCell]));
  if (label && ORDINAL_START.test(tidy(label.text))) return null;
  // Most figures fit on one line: what stands in its place on the other page belongs to another row.
  const figuresMeet = pairs.some(
    ([first, second]) => hasFigure([first, second]) && first.text.trim() !== '' && second.text.trim() !== '',
  );
  return figuresMeet ? null : pairs;
}

/** Adds the rows of `after` below those of `before`. */
function append(before: PageTable, after: PageTable): void {
  const last = before.rows - 1;
  const cut = pairCut(inRow(before.cells, last), inRow(after.cells, 0));
  const joined = new Set<PageCell>();
  for (const [first, second] of cut ?? []) {
    if (second.text.trim() !== '') {
      // The figure is where a reader looks; the other half is the rest of the label.
      const place = first.text.trim() === '' ? second : first;
      const meet = /\d$/.test(first.text.trim()) && /^\d/.test(second.text.trim());
      const between = meet && !first.full ? '\n' : '';
      Object.assign(first, { text: `${first.text}${between}${second.text}`, page: place.page, box: place.box });
      const notes = [...(first.notes ?? []), ...(second.notes ?? [])];
      if (notes.length > 0) first.notes = notes;
      if (second.sure !== undefined) first.sure = Math.min(first.sure ?? 1, second.sure);
    }
    first.rows = Math.max(first.rows, last - first.row + second.rows);
    joined.add(second);
  }
  const shift = before.rows - (cut ? 1 : 0);
  for (const cell of after.cells) if (!joined.has(cell)) before.cells.push({ ...cell, row: cell.row + shift });
  before.rows = shift + after.rows;
}

/** Joins tables that were cut by page breaks; each cell keeps its own page and box. */
export function joinTables(parts: readonly PagePart[]): PagePart[] {
  const joined: PagePart[] = [];
  for (const part of parts) {
    const before = joined.at(-1);
    if (part.kind === 'table' && before?.kind === 'table' && continues(before, part)) append(before, part);
    else joined.push(part.kind === 'table' ? { ...part, cells: part.cells.map((cell) => ({ ...cell })) } : part);
  }
  return joined;
}

import { REQUEST_COLUMNS, TEMPLATES } from '../template/index.ts';
import { hasHan } from '../text/index.ts';
import { FIGURE_WORD, ROW_NUMBER_BEFORE, requestLabelPattern } from '../text/patterns-loose.ts';
import { readTextHeads, type TextHeads } from './header-columns.ts';
import { labelRow } from './row-labels.ts';
import {
  WORD,
  figuresIn,
  makeRow,
  runAt,
  spreadFused,
  standsAlone,
  withoutNumber,
  type LooseFigure,
} from './loose-run.ts';
import { addsUp } from './row-sum.ts';
import type { Row } from './rows.ts';
import type { Stream } from './stream.ts';

const COLUMNS = REQUEST_COLUMNS.length;
/** Digits of a row that is no sentence of the narrative. */
const LEAST_DIGITS = COLUMNS;
/** How far before the first row and behind the last a row with an unknown label is looked for, in characters. */
const MARGIN = 200;
const LONGEST_LABEL = 90;
/** So many rows in a row are numbered, and most of them all, before a number is taken for that of its row. */
const LEAST_NUMBERED = 5;

/** Every label of Table 3 in any form, each once. */
const REQUEST_LABELS = [
  ...new Set(TEMPLATES.toReversed().flatMap(({ requests }) => requests.rows.map(({ label }) => label))),
].map(requestLabelPattern);

interface Found {
  label: string;
  offset: number;
  labelEnd: number;
  figures: readonly LooseFigure[];
  glued: boolean;
  end: number;
}

/** The labels of the form and the figures right behind them, from the first that has the figures of a row. */
function findLabelled(stream: Stream): Found[] {
  const hits = REQUEST_LABELS.flatMap((pattern) => [...stream.text.matchAll(pattern)])
    .map((match) => ({ label: match[0], offset: match.index, labelEnd: match.index + match[0].length }))
    .sort((a, b) => a.offset - b.offset || b.labelEnd - a.labelEnd);
  const found: Found[] = [];
  for (const [index, hit] of hits.entries()) {
    if (hit.offset < (found.at(-1)?.end ?? 0)) continue;
    // The ordinal of the next label (2.重复申请) is not a figure of this row.
    let next = index + 1;
    while ((hits[next]?.offset ?? Infinity) < hit.labelEnd) next += 1;
    const run = runAt(stream, hit.labelEnd, hits[next]?.offset);
    const digits = run.figures.map(({ cell }) => cell.text).join('').length;
    // Words of the narrative name the rows too, with one figure at most.
    if (digits > 0 && (found.length > 0 || digits >= LEAST_DIGITS)) found.push({ ...hit, ...run });
  }
  return found;
}

/** The number before each row where the rows are numbered in a column of their own; `null` where they are not. */
function rowNumbers({ text }: Stream, found: readonly Found[]): (number | null)[] | null {
  const numbers = found.map(({ offset }, index) => {
    const from = Math.max(found[index - 1]?.labelEnd ?? 0, offset - LONGEST_LABEL);
    const number = ROW_NUMBER_BEFORE.exec(text.slice(from, offset))?.[1];
    return number === undefined ? null : Number(number);
  });
  const steps = numbers.filter((number, index) => number !== null && number - 1 === numbers[index - 1]).length;
  return steps >= LEAST_NUMBERED && steps * 4 >= (found.length - 1) * 3 ? numbers : null;
}

/** The figures of a row without the number of a page, which has a line to itself among figures that have not. */
function withoutPage(stream: Stream, figures: readonly LooseFigure[]): readonly LooseFigure[] {
  const others = figures.filter((figure) => !standsAlone(stream, figure));
  if (others.length !== figures.length - 1) return figures;
  const whole = figures.length === COLUMNS && addsUp(figures.map(({ cell }) => cell));
  return whole || others.length < COLUMNS - 1 ? figures : others;
}

/** Lines of figures whose label is none of the form's, letter by letter: with the words since the last figures before them. */
function rowsBetween(stream: Stream, from: number, to: number): Row[] {
  const rows: Row[] = [];
  let labelFrom = from;
  for (let start = from; start < to;) {
    const newline = stream.text.indexOf('\n', start);
    const end = newline === -1 || newline > to ? to : newline;
    const words = [...stream.text.slice(start, end).matchAll(WORD)];
    const first = words.findLastIndex(([word]) => !FIGURE_WORD.test(word)) + 1;
    const at = start + (words[first]?.index ?? 0);
    const figures = words.slice(first).map((word) => ({ text: word[0], offset: start + word.index }));
    if (figures.length >= COLUMNS) {
      const label = stream.text
        .slice(labelFrom, at)
        .replace(/^[\s|]*\d{0,2}[\s|]+/, '')
        .trim();
      if (hasHan(label) && label.length <= LONGEST_LABEL)
        rows.push(makeRow(stream, labelFrom, label, { figures: figuresIn(stream, figures), glued: false }));
    }
    if (figures.length > 0) labelFrom = end;
    start = end + 1;
  }
  return rows;
}

/** The rows with unknown labels before the first known one, which are none unless they are like a row of the form. */
const rowsBeside = (stream: Stream, from: number, to: number): Row[] => {
  const lines = stream.text.slice(from, to).split('\n');
  let start = from;
  return lines.flatMap((line) => {
    const rows = rowsBetween(stream, start, start + line.length);
    start += line.length + 1;
    return rows.filter((row) => labelRow(row).match.kind === 'row');
  });
};

/** Rows of Table 3 found in running text from the first that has figures, each with the figures right behind it; where they end, and what the heads above them say. */
export function listLooseRequests(stream: Stream): { rows: Row[]; end: number; heads: TextHeads } {
  const found = findLabelled(stream);
  const [first, last] = [found[0], found.at(-1)];
  if (!first || !last) return { rows: [], end: 0, heads: { reordered: false } };
  const numbers = rowNumbers(stream, found);
  const rows = found.flatMap((entry, index): Row[] => {
    const number = numbers?.[index] ?? null;
    const own = number === null ? entry.figures : withoutNumber(stream, entry.figures, number + 1);
    const row = makeRow(stream, entry.offset, entry.label, { ...entry, figures: withoutPage(stream, own) });
    const next = found[index + 1];
    return [row, ...(next ? rowsBetween(stream, entry.end, next.offset) : [])];
  });
  const before = rowsBeside(stream, Math.max(0, first.offset - MARGIN), first.offset);
  const behind = rowsBeside(stream, last.end, Math.min(stream.text.length, last.end + MARGIN));
  return {
    rows: spreadFused([...before, ...rows, ...behind], rows),
    end: last.end,
    heads: readTextHeads(stream.text.slice(0, first.offset)),
  };
}

import { tidy } from '../text/index.ts';
import { PAGE_LINE_ALONE } from '../text/patterns-headings.ts';
import { decodeText } from './encoding.ts';
import type { Block, Refusal, SourceDocument } from './document.ts';
import { makeTable } from './grid.ts';
import { blocksOfLine } from './lines.ts';
import { refuse, refuseEncoding } from './messages.ts';

/** A report has some 20,000 characters and 500 cells. */
const LONGEST_TEXT = 1_000_000;
const MOST_CELLS = 100_000;
const LINE_END = /\r+\n?|\n|\f|\u2028/;
/** A cell of its own on each line, closed by a bar; a line of bars alone is what a merged cell left behind. */
const BAR_LINE = /^[^|]*\|+$/;

/** The line below the header of a table in Markdown. */
const RULE_ROW = /^\s*\|?\s*:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*)+\|?\s*$/;

const isTabbed = (line: string): boolean => line.includes('\t') && line.trim() !== '';

/** Lines of tables in Markdown: the rule that makes them, the header above it, and what goes on below with bars. */
function findMarkdown(lines: readonly string[]): Set<number> {
  const found = new Set<number>();
  for (const [index, line] of lines.entries()) {
    if (!RULE_ROW.test(line) || !lines[index - 1]?.includes('|')) continue;
    found.add(index - 1);
    for (let at = index; lines[at]?.includes('|'); at += 1) found.add(at);
  }
  return found;
}

function cellsOfMarkdown(line: string): string[] {
  const inside = line.trim().replace(/^\||(?<!\\)\|$/g, '');
  return inside.split(/(?<!\\)\|/).map((text) =>
    text
      .trim()
      .replaceAll('\\|', '|')
      .replace(/<br\s*\/?>/gi, '\n')
      .replace(/(\*\*|__)(.+?)\1/gs, '$2'),
  );
}

const BARE_NUMBER = /^\s*(\d{1,3})\s*$/;
/** Lines of a page, at least. */
const SHORTEST_PAGE = 10;

/**
 * The lines without the numbers of pages: bare numbers that count from page to page, and no other line is one. Figures of
 * cells that have a line to themselves are many, and close together.
 */
function dropPageNumbers(lines: readonly string[]): readonly string[] {
  const bare = lines.flatMap((line, index) => (BARE_NUMBER.test(line) ? [{ index, number: Number(line) }] : []));
  const apart = bare.slice(1).every(({ index, number }, before) => {
    const last = bare[before];
    return last !== undefined && number === last.number + 1 && index >= last.index + SHORTEST_PAGE;
  });
  return bare.length > 1 && apart ? lines.filter((line) => !BARE_NUMBER.test(line)) : lines;
}

/** The lines of a text, those of tables divided into their cells. */
function divide(text: string): (string | string[])[] {
  const lines = dropPageNumbers(text.split(LINE_END));
  const markdown = findMarkdown(lines);
  return lines.flatMap((line, index): (string | string[])[] => {
    if (!markdown.has(index)) return [isTabbed(line) ? line.split('\t') : line];
    return RULE_ROW.test(line) ? [] : [cellsOfMarkdown(line)];
  });
}

/** Cells of all tables once they are rectangles: one wide row among many short ones makes a small file a huge grid. */
function countCells(lines: readonly (string | string[])[]): number {
  let [cells, rows, width] = [0, 0, 0];
  for (const line of lines) {
    if (typeof line !== 'string') [rows, width] = [rows + 1, Math.max(width, line.length)];
    else [cells, rows, width] = [cells + rows * width, 0, 0];
  }
  return cells + rows * width;
}

function blocksOfLines(lines: readonly (string | string[])[]): Block[] {
  const blocks: Block[] = [];
  let rows: string[][] = [];
  const closeTable = (): void => {
    if (rows.length > 0) blocks.push(makeTable(rows, blocks.length));
    rows = [];
  };
  for (const line of lines) {
    if (typeof line !== 'string') {
      rows.push(line);
      continue;
    }
    closeTable();
    const bare = BAR_LINE.test(line.trim()) ? line.trim().replace(/\|+$/, '') : line;
    if (tidy(bare) !== '' && !PAGE_LINE_ALONE.test(tidy(bare))) blocks.push(...blocksOfLine(bare, blocks.length));
  }
  closeTable();
  return blocks;
}

/**
 * Blocks of a plain text: lines with tabs, and tables in Markdown, are table rows, neighbouring rows one table; of the
 * rest, each line is a block.
 */
export const readTextBlocks = (text: string): SourceDocument => ({ blocks: blocksOfLines(divide(text)) });

/** Reads a plain text file; refuses bytes that are no text, and texts that no report comes near. */
export function readText(bytes: Uint8Array): SourceDocument[] | Refusal {
  const decoded = decodeText(bytes);
  if (!decoded) return refuseEncoding(bytes);
  if (decoded.text.length > LONGEST_TEXT) return refuse('FILE-TOO-LARGE');
  const lines = divide(decoded.text);
  return countCells(lines) > MOST_CELLS ? refuse('FILE-TOO-LARGE') : [{ blocks: blocksOfLines(lines) }];
}

import { tidy } from '../text/index.ts';
import { decodeText } from './encoding.ts';
import type { Block, Refusal, SourceDocument } from './document.ts';
import { makeTable } from './grid.ts';
import { blocksOfLine } from './lines.ts';
import { refuse } from './messages.ts';

/** A report has some 20,000 characters and 500 cells. */
const LONGEST_TEXT = 1_000_000;
const MOST_CELLS = 100_000;
const LINE_END = /\r\n?|\n|\f|\u2028/;
/** A cell of its own on each line, closed by a bar; a line of bars alone is what a merged cell left behind. */
const BAR_LINE = /^[^|]*\|+$/;

/** A row of a table in Markdown, closed by bars on both sides. */
const BARRED_ROW = /^\s*\|.*[^|\s].*\|\s*$/;
/** The line below the header of a table in Markdown. */
const RULE_ROW = /^[\s|:-]+$/;

const isTableRow = (line: string): boolean => (line.includes('\t') && line.trim() !== '') || BARRED_ROW.test(line);

function cellsOf(line: string): string[] {
  if (!BARRED_ROW.test(line)) return line.split('\t');
  const inside = line.trim().replace(/^\||\|$/g, '');
  return inside.split(/(?<!\\)\|/).map((text) =>
    text
      .replaceAll('\\|', '|')
      .replace(/<br\s*\/?>/gi, '\n')
      .replace(/^\s*\*\*(.*)\*\*\s*$/, '$1'),
  );
}

/** Cells of all tables once they are rectangles: one wide row among many short ones makes a small file a huge grid. */
function countCells(text: string): number {
  let [cells, rows, width] = [0, 0, 0];
  for (const line of text.split(LINE_END)) {
    if (isTableRow(line)) [rows, width] = [rows + 1, Math.max(width, cellsOf(line).length)];
    else [cells, rows, width] = [cells + rows * width, 0, 0];
  }
  return cells + rows * width;
}

/** Blocks of a plain text: lines with tabs are table rows, neighbouring rows one table; of the rest, each line is a block. */
export function readTextBlocks(text: string): SourceDocument {
  const blocks: Block[] = [];
  let rows: string[][] = [];
  const closeTable = (): void => {
    if (rows.length > 0) blocks.push(makeTable(rows, blocks.length));
    rows = [];
  };
  for (const line of text.split(LINE_END)) {
    if (isTableRow(line)) {
      if (!(BARRED_ROW.test(line) && RULE_ROW.test(line))) rows.push(cellsOf(line));
      continue;
    }
    closeTable();
    const bare = BAR_LINE.test(line.trim()) ? line.trim().replace(/\|+$/, '') : line;
    if (tidy(bare) !== '') blocks.push(...blocksOfLine(bare, blocks.length));
  }
  closeTable();
  return { blocks };
}

/** Reads a plain text file; refuses bytes that are no text, and texts that no report comes near. */
export function readText(bytes: Uint8Array): SourceDocument[] | Refusal {
  const decoded = decodeText(bytes);
  if (!decoded) return refuse('FILE-ENCODING');
  if (decoded.text.length > LONGEST_TEXT || countCells(decoded.text) > MOST_CELLS) return refuse('FILE-TOO-LARGE');
  return [readTextBlocks(decoded.text)];
}

import { tidy } from '../text/index.ts';
import { FIRST_ORDER, INLINE_HEADING, SENTENCE_END, TITLE_WORDS } from '../text/patterns-headings.ts';
import { decodeText } from './encoding.ts';
import type { Block, Refusal, SourceDocument } from './document.ts';
import { makePlace, makeTable } from './grid.ts';
import { refuse } from './messages.ts';

/** A report has some 20,000 characters and 500 cells. */
const LONGEST_TEXT = 1_000_000;
const MOST_CELLS = 100_000;
const LINE_END = /\r\n?|\n|\f|\u2028/;
const LONG_LINE = 120;
const HEADING_LENGTH = 60;
/** A cell of its own on each line, closed by a bar; a line of bars alone is what a merged cell left behind. */
const BAR_LINE = /^[^|]*\|+$/;

/** Page text often arrives as one line; it breaks before each official heading. */
function breakLine(line: string): string[] {
  if (line.length < LONG_LINE) return [line];
  const parts: string[] = [];
  let from = 0;
  for (const match of line.matchAll(INLINE_HEADING)) {
    const [, heading = ''] = match;
    if (match.index > from) parts.push(line.slice(from, match.index));
    parts.push(heading);
    from = match.index + heading.length;
  }
  parts.push(line.slice(from));
  return parts;
}

function isHeading(text: string): boolean {
  if (text.length > HEADING_LENGTH || SENTENCE_END.test(text)) return false;
  return FIRST_ORDER.test(text) || (TITLE_WORDS.test(text) && !/[,。]/.test(text));
}

const isTableRow = (line: string): boolean => line.includes('\t') && line.trim() !== '';

/** Cells of all tables once they are rectangles: one wide row among many short ones makes a small file a huge grid. */
function countCells(text: string): number {
  let [cells, rows, width] = [0, 0, 0];
  for (const line of text.split(LINE_END)) {
    if (isTableRow(line)) [rows, width] = [rows + 1, Math.max(width, line.split('\t').length)];
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
      rows.push(line.split('\t'));
      continue;
    }
    closeTable();
    for (const part of breakLine(line)) {
      const bare = BAR_LINE.test(part.trim()) ? part.trim().replace(/\|+$/, '') : part;
      const tidied = tidy(bare);
      if (tidied === '') continue;
      const at = makePlace(blocks.length, 0, 0);
      blocks.push({ kind: isHeading(tidied) ? 'heading' : 'paragraph', text: bare.trim(), at });
    }
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

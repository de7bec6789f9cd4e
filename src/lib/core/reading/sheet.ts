import { hasHan, squash, tidy } from '../text/index.ts';
import { FIRST_ORDER, SECTION_WORDS, TITLE_WORDS } from '../text/patterns-headings.ts';
import type { Block } from './document.ts';
import { MOST_CELLS, makeSpanTable, type SpanCell } from './grid.ts';
import { blocksOfLine } from './lines.ts';

/** A cell of a sheet that has text; its column counts from 0. */
export interface SheetCell extends SpanCell {
  column: number;
}

/** The cells of one row of a sheet from left to right. */
export interface SheetRow {
  row: number;
  cells: readonly SheetCell[];
}

const LONGEST_LABEL = 40;

/** A line of text typed into a sheet: a title, a heading of the report or a paragraph; a label of a table is none. */
function lineOf({ cells }: SheetRow): string | null {
  const [only, ...others] = cells;
  if (!only || others.length > 0 || !hasHan(only.text)) return null;
  const words = tidy(only.text);
  const heading = FIRST_ORDER.test(words) && SECTION_WORDS.some(({ words: known }) => known.test(squash(words)));
  return heading || TITLE_WORDS.test(words) || words.length > LONGEST_LABEL || /[。;]/.test(words) ? only.text : null;
}

/** How many of the rows, from that at `index` on, a span covers; rows that hold nothing are not among them. */
function heightOf(rows: readonly SheetRow[], index: number, span: number): number {
  const end = (rows[index]?.row ?? 0) + span;
  let last = index + 1;
  while ((rows[last]?.row ?? Infinity) < end) last += 1;
  return last - index;
}

/** Every place of the box around the cells, blank ones too: a sheet has no other borders. */
function fillBox(rows: readonly SheetRow[]): SpanCell[][] | null {
  const all = rows.flatMap(({ cells }) => cells);
  const first = all.reduce((least, { column }) => Math.min(least, column), Infinity);
  const last = all.reduce((most, { column, columns }) => Math.max(most, column + columns), 0);
  let claimed = 0;
  const covered = new Set<string>();
  if ((last - first) * rows.length > MOST_CELLS) return null;
  const lines: SpanCell[][] = [];
  for (const [index, { cells }] of rows.entries()) {
    const byColumn = new Map(cells.map((cell) => [cell.column, cell]));
    const line: SpanCell[] = [];
    for (let column = first; column < last; column += 1) {
      if (covered.has(`${index} ${column}`)) continue;
      const cell = byColumn.get(column) ?? { text: '', rows: 1, columns: 1 };
      const height = heightOf(rows, index, cell.rows);
      line.push({ ...cell, rows: height, column: column - first });
      claimed += height * (Math.min(column + cell.columns, last) - column);
      if (claimed > MOST_CELLS) return null;
      for (let y = index; y < index + height; y += 1)
        for (let x = column; x < Math.min(column + cell.columns, last); x += 1) covered.add(`${y} ${x}`);
    }
    lines.push(line);
  }
  return lines;
}

/** The blocks of one sheet: lines, and tables of neighbouring rows. `null` where they outgrow any report. */
export function blocksOfSheet(rows: readonly SheetRow[], start: number): Block[] | null {
  const blocks: Block[] = [];
  let run: SheetRow[] = [];
  const closeTable = (): boolean => {
    const box = run.length > 0 ? fillBox(run) : [];
    const table = box && box.length > 0 ? makeSpanTable(box, start + blocks.length) : null;
    if (run.length > 0 && !table) return false;
    if (table) blocks.push(table);
    run = [];
    return true;
  };
  for (const row of rows) {
    if (row.cells.length === 0) continue;
    const line = lineOf(row);
    const before = run.at(-1);
    const apart =
      before !== undefined && row.row > before.row + 1 + Math.max(0, ...before.cells.map((cell) => cell.rows - 1));
    if ((line !== null || apart) && !closeTable()) return null;
    if (line === null) run.push(row);
    else
      for (const part of line.split('\n'))
        if (tidy(part) !== '') blocks.push(...blocksOfLine(part, start + blocks.length));
  }
  return closeTable() ? blocks : null;
}

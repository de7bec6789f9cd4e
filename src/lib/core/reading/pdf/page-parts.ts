import type { CellNote } from '../document.ts';
import type { GlyphLine } from './glyph-lines.ts';
import type { Box } from './page.ts';

/** A cell of a table on a page, with its rows counted from the table's first. */
export interface PageCell {
  text: string;
  notes?: readonly CellNote[];
  row: number;
  rows: number;
  left: number;
  right: number;
  page: number;
  box: Box;
  /** Its text fills its last line. */
  full?: true;
  /** How sure a recogniser is of its text, from 0 to 1; only on a page that is a picture. */
  sure?: number;
}

export interface PageTable {
  kind: 'table';
  page: number;
  rows: number;
  left: number;
  right: number;
  cells: PageCell[];
}

export interface PageLine {
  kind: 'line';
  page: number;
  line: GlyphLine;
}

export type PagePart = PageTable | PageLine;

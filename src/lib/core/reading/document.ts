/**
 * Where a piece of text stands in its file: block, row and column count from 0; page (from 1) and box (left, top, right,
 * bottom in points from the page's top left) only where the format has pages.
 */
export interface Place {
  block: number;
  row: number;
  column: number;
  page: number | null;
  box: readonly [number, number, number, number] | null;
}

/** `own`: the cell itself; `span`: a repeat of a merged neighbour; `padding`: no cell here, the row was shorter. */
export type CellFill = 'own' | 'span' | 'padding';

export interface GridCell {
  /** As written; a merged cell repeats its text over its whole span. */
  text: string;
  fill: CellFill;
  at: Place;
}

export interface HeadingBlock {
  kind: 'heading';
  text: string;
  at: Place;
}

export interface ParagraphBlock {
  kind: 'paragraph';
  text: string;
  at: Place;
}

/** A filled rectangle: every row has the same number of cells. */
export interface TableBlock {
  kind: 'table';
  rows: readonly (readonly GridCell[])[];
}

export type Block = HeadingBlock | ParagraphBlock | TableBlock;

/** What a file says of itself outside its text, as written. */
export interface DocumentAbout {
  title?: string;
  published?: string;
}

/** What every format is read into: the blocks of the document in reading order. */
export interface SourceDocument {
  blocks: readonly Block[];
  about?: DocumentAbout;
}

export const DOCUMENT_FORMATS = ['docx', 'doc', 'html', 'pdf', 'xlsx', 'csv', 'text'] as const;
export type DocumentFormat = (typeof DOCUMENT_FORMATS)[number];

/** Why a file was not read; `message` is Chinese, for a person, and names the remedy. */
export interface Refusal {
  code: string;
  message: string;
}

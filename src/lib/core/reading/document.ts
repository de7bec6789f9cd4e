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

/**
 * What stands in a cell besides its text. `mark`: raised or lowered signs that point to a remark; `struck`: crossed out;
 * `hidden`: in the file, but not to be seen; `picture` and `formula`: no text at all, the cell's text is the unread sign.
 */
export interface CellNote {
  kind: 'mark' | 'struck' | 'hidden' | 'picture' | 'formula';
  /** As written; empty for what has no text. */
  text: string;
}

export interface GridCell {
  /** What a reader of the document takes for the cell's text, as written; a merged cell repeats it over its whole span. */
  text: string;
  fill: CellFill;
  at: Place;
  notes?: readonly CellNote[];
  /** Only where it was read from a picture: how sure that is, from 0 to 1; 1 where nothing was seen. */
  sure?: number;
}

export interface HeadingBlock {
  kind: 'heading';
  text: string;
  at: Place;
  /** Only where it was read from a picture: how sure its least certain character is, from 0 to 1. */
  sure?: number;
}

export interface ParagraphBlock {
  kind: 'paragraph';
  text: string;
  at: Place;
  /** As of a heading. */
  sure?: number;
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

/** Something about a document that a person should know before trusting its figures; `message` is Chinese. */
export interface DocumentNotice {
  code: string;
  severity: 'warning' | 'info';
  message: string;
}

/** What every format is read into: the blocks of the document in reading order. */
export interface SourceDocument {
  blocks: readonly Block[];
  about?: DocumentAbout;
  notices?: readonly DocumentNotice[];
}

export const DOCUMENT_FORMATS = ['docx', 'doc', 'html', 'pdf', 'ofd', 'image', 'xlsx', 'csv', 'text'] as const;
export type DocumentFormat = (typeof DOCUMENT_FORMATS)[number];

/** Why a file was not read; `message` is Chinese, for a person, and names the remedy. */
export interface Refusal {
  code: string;
  message: string;
}

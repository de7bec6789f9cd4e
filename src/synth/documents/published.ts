/** A cell of a table: merged over `columns` and `rows`. `number` marks a figure that a workbook keeps as one. */
export interface DocumentCell {
  text: string;
  columns: number;
  rows: number;
  number?: number;
}

export type DocumentTable = readonly (readonly DocumentCell[])[];

export type Part =
  | { kind: 'heading'; text: string }
  | { kind: 'paragraph'; text: string }
  | { kind: 'table'; table: DocumentTable }
  /** A table that was published as a picture. */
  | { kind: 'picture'; name: string };

/** A report as it is published, before it is a file of some format. */
export interface Content {
  title: string;
  publisher: string;
  /** ISO day; `null` where the document bears no date. */
  published_on: string | null;
  parts: readonly Part[];
}

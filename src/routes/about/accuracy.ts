/** What reading documents of one format came to, counted over documents whose figures are known. */
export interface Accuracy {
  format: string;
  documents: number;
  /** Cells whose truth is known. */
  cells: number;
  right: number;
  /** Left empty where a person reads a figure. */
  missed: number;
  /** Another figure than a person reads. */
  wrong: number;
  /** Wrong, and neither flagged nor contradicted by a sum of the report. */
  silent: number;
  /** Documents whose agency and year were read right, of those that name them. */
  identified: number;
  identifiable: number;
  /** Documents refused as they should be, of those without a report in them. */
  refused: number;
  refusable: number;
}

/** One line a format, and one for all together. */
export interface AccuracyTable {
  formats: readonly Accuracy[];
  all: Accuracy;
}

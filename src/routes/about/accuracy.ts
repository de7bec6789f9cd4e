/** What reading documents of one format came to, counted over real reports that a person had read before. */
export interface Score {
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
}

import type { Dataset, PublishedFile } from '../../src/lib/core/dataset/index.ts';
import type { SqlValue } from '../../src/lib/warehouse/engine.ts';

export type Columns<Row> = Readonly<Record<keyof Row, string>>;

/** A question beside the row type that its answer is read as: neither may have a column more than the other. */
export interface Contract {
  name: string;
  sql: string;
  params: readonly SqlValue[];
  columns: Readonly<Record<string, string>>;
  /** Columns that tell its rows apart: the grain. */
  key: readonly string[];
  /** Parameters that find something in the public reports. */
  sample: readonly SqlValue[];
  /** The file it is asked of, where that is not the first. */
  file?: 'quality' | undefined;
  /** The data it is asked of, where that is not the public reports. */
  world?: (() => { dataset: Dataset; documents: readonly PublishedFile[] }) | undefined;
}

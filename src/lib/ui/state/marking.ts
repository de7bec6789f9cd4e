import { useDataset } from './dataset.ts';
import { useLabels } from './labels.ts';

type Rows = readonly (readonly (string | number)[])[];

/** What every file that leaves a page says of the dataset it comes from. */
export interface Marking {
  /** The name of a file, which begins with the mark of synthetic data. */
  fileName(name: string): string;
  /** The rows of a table; each ends with the mark of synthetic data, so that a copied row keeps it. */
  rows(rows: Rows): Rows;
  /** The line that names dataset, release and standing of the figures. */
  source(): string;
}

export function useMarking(): Marking {
  const dataset = useDataset();
  const { dataset: words } = useLabels();
  return {
    fileName: (name) => (dataset().synthetic ? `${words.synthetic}_${name}` : name),
    rows: (rows) =>
      dataset().synthetic ? rows.map((row) => (row.length === 0 ? row : [...row, words.synthetic])) : rows,
    source: () => words.source(dataset().title, dataset().release, dataset().synthetic),
  };
}

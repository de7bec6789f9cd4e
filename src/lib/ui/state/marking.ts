import type { AgencyId } from '../../core/report/index.ts';
import { useDataset } from './dataset.ts';
import { useLabels } from './labels.ts';
import { workingCopy } from './working-copy.svelte.ts';

type Rows = readonly (readonly (string | number)[])[];

/** What a row rests on: published reports, one of this machine, or a state in which those are among others. */
type Source = 'published' | 'local' | 'with-local';

/** What every file that leaves a page says of the dataset it comes from. */
export interface Marking {
  /** The name of a file, which begins with the marks of synthetic data and of reports of this machine. */
  fileName(name: string): string;
  /**
   * The rows of a table under their head; each ends with the marks that the data has, so that a copied row keeps them. With
   * reports of this machine among the figures there is a column `source`; `sourceOf` says whose a row is, by its place under the head.
   */
  rows(rows: Rows, sourceOf?: (row: number) => Source): Rows;
  /** The line that names dataset, release and standing of the figures, and the reports of this machine among them. */
  source(): string;
  /** Whose the report of a body and year is: a row about it alone says so. */
  sourceOf(agency: AgencyId, year: number): Source;
  /** The word of a source in the column `source`. */
  sourceWord(source: Source): string;
  /** What the name of a file begins with that holds so many reports of this machine and nothing else, whatever is shown. */
  ofLocal(count: number): string;
  /** A text to be copied: with reports of this machine among the figures their mark stands behind it. */
  text(text: string): string;
  /** The mark alone of reports of this machine among the figures; empty where there are none. */
  local(): string;
}

/** A sign that no file system minds parts the marks of a name. */
const joined = (marks: readonly string[], name: string): string => [...marks, name].filter(Boolean).join('_');

export function useMarking(): Marking {
  const dataset = useDataset();
  const { dataset: words } = useLabels();
  const local = (): string => {
    const mark = workingCopy.shown(dataset().name);
    return mark === null ? '' : words.local(mark.count, mark.changes);
  };
  const synthetic = (): string => (dataset().synthetic ? words.synthetic : '');
  const sourceWord = (source: Source): string => (source === 'with-local' ? local() : words.rowSource[source]);
  return {
    fileName: (name) => joined([synthetic(), local().replaceAll(' ', '')], name),
    rows: (rows, sourceOf = () => 'with-local') =>
      rows.map((row, index) => {
        if (row.length === 0) return row;
        const source = index === 0 ? 'source' : sourceWord(sourceOf(index - 1));
        return [...row, ...(local() === '' ? [] : [source]), ...(synthetic() ? [synthetic()] : [])];
      }),
    source: () => words.source(dataset().title, dataset().release, dataset().synthetic, local()),
    sourceOf: (agency, year) => (workingCopy.isLocal(dataset().name, agency, year) ? 'local' : 'published'),
    sourceWord,
    text: (text) => (local() === '' ? text : words.marked(text, local())),
    ofLocal: (count) => joined([synthetic()], words.local(count, 0).replaceAll(' ', '')),
    local,
  };
}

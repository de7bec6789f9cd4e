import { printDecisions } from '../decisions/index.ts';
import { LIST_SEPARATOR } from '../dataset/index.ts';
import { RECORD_COLUMNS } from '../dataset/columns.ts';
import { printCsv, type CsvField } from '../dataset/csv.ts';
import { printDataset } from '../dataset/index.ts';
import type { KeptCorrection, KeptFolder, Original } from './types.ts';

/** What persons decided about findings, as it is exchanged between them. */
export const DECISIONS_FILE = 'decisions.json';

const sorted = <Item>(items: readonly Item[], keyOf: (item: Item) => readonly (string | number)[]): Item[] => {
  const key = (item: Item): string => keyOf(item).join(LIST_SEPARATOR);
  return items.toSorted((a, b) => (key(a) < key(b) ? -1 : Number(key(a) > key(b))));
};

const originalRow = (one: Original): CsvField[] => [
  one.agency_id,
  one.year,
  one.standing,
  one.file,
  one.name,
  one.format,
  one.sha256,
  one.taken_at,
];

const correctionRow = (one: KeptCorrection): CsvField[] => [
  one.agency_id,
  one.year,
  one.cell,
  one.by,
  one.at,
  one.reason,
  one.old.value,
  one.old.status,
  one.old.raw,
  one.new.value,
  one.new.status,
];

/** `originals.csv` and `corrections.csv`, each where it has a row; sorted, so that equal folders have equal files. */
function printRecords({ originals, corrections }: KeptFolder): Record<string, string> {
  const byReport = ({ agency_id, year }: Original | KeptCorrection) => [agency_id, year] as const;
  const files: Record<string, string> = {};
  if (originals.length > 0)
    files['originals.csv'] = printCsv(
      RECORD_COLUMNS['originals.csv'],
      sorted(originals, (one) => [...byReport(one), one.taken_at, one.sha256]).map(originalRow),
    );
  if (corrections.length > 0)
    files['corrections.csv'] = printCsv(
      RECORD_COLUMNS['corrections.csv'],
      sorted(corrections, (one) => [...byReport(one), one.at, one.cell]).map(correctionRow),
    );
  return files;
}

/** `documents/documents.csv`: the documents that reports were read from, as `nianbao dataset --documents` takes them. */
export function printDocumentIndex(originals: readonly Original[]): string {
  const rows = sorted(originals, ({ file }) => [file ?? '']).flatMap(({ standing, file, agency_id, year, format }) =>
    standing === 'current' && file !== null ? [[file, agency_id, year, format]] : [],
  );
  return printCsv(['file', 'agency_id', 'year', 'format'], rows);
}

/** The text files of a folder: those of its dataset, and what stands beside it. */
export const printFolder = (folder: KeptFolder): Record<string, string> => ({
  ...printDataset(folder.dataset),
  ...printRecords(folder),
  ...(folder.decisions.length > 0
    ? { [DECISIONS_FILE]: printDecisions(folder.dataset.info.name, folder.decisions) }
    : {}),
});

import { createHash } from 'node:crypto';
import {
  REPORT_FILES,
  TABLE_COLUMNS,
  TableReader,
  printDataset,
  type Dataset,
  type RawRow,
  type Register,
  type ReportFile,
} from '../core/dataset/index.ts';

const sha256 = (content: string): Buffer => createHash('sha256').update(content).digest();

/** Numbers of 256 bits, as four of 64. */
const WORDS = 4;

/**
 * Names a state of the data: equal data, equal name, in whatever order its reports and their columns stand. Rows are taken as they come
 * and forgotten; what is kept of those of a file is the sum of their hashes.
 */
export class ReleaseName {
  readonly #sums = Object.fromEntries(REPORT_FILES.map((file) => [file, new BigUint64Array(WORDS)])) as Record<
    ReportFile,
    BigUint64Array
  >;
  readonly #places = new Map<readonly string[], number[]>();
  #report = '';
  #position = 0;

  /** Takes a row of a file, whose columns `header` names; those of one narrative follow each other in its order. */
  add(file: ReportFile, header: readonly string[], raw: RawRow): void {
    const places = this.#places.get(header) ?? TABLE_COLUMNS[file].map((name) => header.indexOf(name) + 1);
    this.#places.set(header, places);
    const fields = places.map((place) => (place === 0 ? '' : raw[place]));
    // Every such file begins with the body and the year.
    const report = `${file}/${fields[0] ?? ''}/${fields[1] ?? ''}`;
    this.#position = file === 'sections.csv' && report === this.#report ? this.#position + 1 : 0;
    this.#report = report;
    const hash = sha256(JSON.stringify([...fields, this.#position]));
    const sums = this.#sums[file];
    // Two equal rows are refused by whoever reads them, so that no row can hide another.
    for (let word = 0; word < WORDS; word += 1) sums[word] = (sums[word] ?? 0n) + hash.readBigUInt64LE(8 * word);
  }

  /** The first 12 hex digits of the hash of all rows, and of what the dataset says of itself and of who reports in it. */
  nameWith({ info, complete = {}, ...register }: Register): string {
    const tables = Object.entries(printDataset({ info, ...register, reports: [] }));
    const said = tables.filter(([name]) => name.endsWith('.csv') && !(name in this.#sums));
    const sums = Object.values(this.#sums).map((words) => [...words].map(String));
    return sha256(JSON.stringify([info, complete, said, sums]))
      .toString('hex')
      .slice(0, 12);
  }
}

/** The name of a dataset that is at hand as a whole. */
export function nameRelease(dataset: Dataset): string {
  const name = new ReleaseName();
  const files = printDataset(dataset);
  for (const file of REPORT_FILES) {
    const text = files[file];
    if (text === undefined) continue;
    const reader = new TableReader(file);
    for (const raw of [...reader.push(text), ...reader.end()]) name.add(file, reader.header, raw);
  }
  return name.nameWith(dataset);
}

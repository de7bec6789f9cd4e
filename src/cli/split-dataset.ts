import { join } from 'node:path';
import {
  REPORT_FILES,
  areasAcross,
  givenOfRow,
  notGiven,
  partsOf,
  readRegister,
  type Problem,
  type Register,
  type ReportFile,
  type Span,
} from '../lib/core/dataset/index.ts';
import type { AgencyId, RegionCode } from '../lib/core/report/index.ts';
import { ReleaseName } from '../lib/warehouse/release-name-node.ts';
import { GivenFile } from './given-file.ts';
import { PartRows } from './part-rows.ts';
import { readTexts } from './read-dataset.ts';
import { readRows, type RowsRead, type TakeRow } from './read-rows.ts';

/** A dataset folder of which every row lies with the part that its body is in. */
export interface SplitDataset {
  register: Register;
  /** The bodies of each part; at least one. */
  parts: readonly (readonly AgencyId[])[];
  /** Areas whose bodies lie in several parts. */
  across: readonly RegionCode[];
  /** The columns of the files whose rows count. */
  headers: Readonly<Partial<Record<ReportFile, readonly string[]>>>;
  release: string;
  /** The years of all reports, and of those that were read; `null` where there are none. */
  span: Span | null;
  readSpan: Span | null;
  /** The reports by body and year. */
  keys: ReadonlySet<string>;
  /** What reports gave, where there are several parts. */
  given: GivenFile | null;
}

/** What came of looking through a folder; without `split` nothing can be said of its reports. */
export interface SplitReading {
  split: SplitDataset | null;
  /** Whether its reports can be read: nothing is wrong with any file by itself. */
  whole: boolean;
  problems: readonly Problem[];
}

const wider = (span: Span | null, year: number): Span =>
  span === null ? [year, year] : [Math.min(span[0], year), Math.max(span[1], year)];

/** What is gathered of reports while their rows go by. */
class Gathered {
  readonly name = new ReleaseName();
  readonly keys = new Set<string>();
  readonly given: GivenFile | null;
  span: Span | null = null;
  readSpan: Span | null = null;

  constructor(given: GivenFile | null) {
    this.given = given;
  }

  /** What is to be done with each row of a file under these columns. */
  taker(file: ReportFile, header: readonly string[]): TakeRow {
    const add: TakeRow = (raw) => this.name.add(file, header, raw);
    const [id, year, reading] = ['agency_id', 'year', 'reading'].map((column) => header.indexOf(column) + 1);
    if (file === 'cell_notes.csv' && this.given !== null) {
      const lackingOf = notGiven(header);
      return (raw) => {
        add(raw, header);
        const lacking = lackingOf(raw);
        if (lacking) this.given?.take(lacking.report, lacking.place);
      };
    }
    if (file !== 'reports.csv' || id === undefined || year === undefined || reading === undefined) return add;
    const givenOf = this.given === null ? null : givenOfRow(header);
    return (raw) => {
      add(raw, header);
      this.keys.add(`${raw[id]}/${raw[year]}`);
      this.span = wider(this.span, Number(raw[year]));
      if (raw[reading] === 'read') this.readSpan = wider(this.readSpan, Number(raw[year]));
      const found = givenOf?.(raw);
      if (found) this.given?.add(found.head, found.figures);
    };
  }
}

/**
 * Reads a folder once and lays every row of its large files where its part is, below `work`: in memory stay the register, and what is
 * needed to judge areas across parts. An area of at most `most` bodies is in one part. Rows of bodies that nobody knows go with the first part, which names them.
 */
export async function splitDataset(folder: string, work: string, most: number): Promise<SplitReading> {
  const { texts, problems: refused } = await readTexts(folder);
  const reading = readRegister(texts);
  const { register } = reading;
  const bodies = { agencies: register?.agencies ?? [], events: register?.events ?? [] };
  const parts = partsOf(bodies, most);
  const partOf = new Map<string, number>(parts.flatMap((ids, part) => ids.map((id) => [id, part] as const)));
  const gathered = new Gathered(parts.length > 1 ? new GivenFile(join(work, 'given.bin')) : null);

  const read: [ReportFile, RowsRead][] = [];
  for (const file of REPORT_FILES) {
    const rows = new PartRows(work, file);
    let [take, id]: [TakeRow | null, number] = [null, 0];
    const place: TakeRow = (raw, header) => {
      if (take === null) [take, id] = [gathered.taker(file, header), header.indexOf('agency_id') + 1];
      take(raw, header);
      rows.add(partOf.get(String(raw[id])) ?? 0, raw);
    };
    read.push([file, await readRows(folder, file, place, () => rows.flush())]);
    await rows.flush(0);
  }

  const unreadable = [...refused, ...read.flatMap(([, { readable, problems }]) => (readable ? [] : problems))];
  if (unreadable.length > 0) return { split: null, whole: false, problems: unreadable };
  const problems = [...reading.problems, ...read.flatMap(([, file]) => file.problems)];
  const whole = reading.whole && read.every(([, file]) => file.problems.length === 0);
  if (whole) problems.push(...reading.checkLinks());
  if (register === null) return { split: null, whole, problems };
  const { name, keys, given, span, readSpan } = gathered;
  const headers = Object.fromEntries(read.flatMap(([file, { sound, header }]) => (sound ? [[file, header]] : [])));
  const across = areasAcross(register, parts);
  const split = { register, parts, across, headers, release: name.nameWith(register), span, readSpan, keys, given };
  return { split, whole, problems };
}

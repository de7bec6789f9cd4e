import { appendFile, mkdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { rowsUnder, type RawRow, type ReportFile } from '../lib/core/dataset/index.ts';

type TableRow = ReturnType<ReturnType<typeof rowsUnder>>;

/** Where the rows of a part lie while a dataset is written: of each file one row a line, as JSON. */
const pathOf = (work: string, part: number, file: ReportFile): string =>
  join(work, 'rows', String(part), `${file}.jsonl`);

/** Characters that wait in memory before they are written, of all parts together. */
const MOST_WAITING = 32 << 20;

/** Lays the rows of a file where their parts are. */
export class PartRows {
  readonly #work: string;
  readonly #file: ReportFile;
  readonly #waiting = new Map<number, string[]>();
  #length = 0;

  constructor(work: string, file: ReportFile) {
    this.#work = work;
    this.#file = file;
  }

  add(part: number, raw: RawRow): void {
    const line = `${JSON.stringify(raw)}\n`;
    const lines = this.#waiting.get(part);
    if (lines) lines.push(line);
    else this.#waiting.set(part, [line]);
    this.#length += line.length;
  }

  /** Writes what waits, as soon as that is much. */
  async flush(least = MOST_WAITING): Promise<void> {
    if (this.#length < least) return;
    for (const [part, lines] of this.#waiting) {
      const path = pathOf(this.#work, part, this.#file);
      await mkdir(dirname(path), { recursive: true });
      await appendFile(path, lines.join(''));
    }
    this.#waiting.clear();
    this.#length = 0;
  }
}

/** The rows of a file that lie with a part, in their order. */
export async function readPartRows(
  work: string,
  part: number,
  file: ReportFile,
  header: readonly string[],
): Promise<TableRow[]> {
  const text = await readFile(pathOf(work, part, file), 'utf8').catch((error: NodeJS.ErrnoException) => {
    // A part of whose bodies the file says nothing.
    if (error.code === 'ENOENT') return '';
    throw error;
  });
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as RawRow)
    .map(rowsUnder(file, header));
}

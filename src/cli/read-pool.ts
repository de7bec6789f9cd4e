import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { ImportOptions } from '../lib/core/import.ts';
import type { FoundFile } from './collect-files.ts';
import { readReportFile, refuseFile, type ReadOutcome } from './read-file.ts';

/** A thread takes half a second to start: it pays from this many files on. */
const FEW_FILES = 6;
const MOST_THREADS = 8;
/** No report takes this long, in milliseconds. */
const LONGEST_READING = 60_000;
const MOST_MEMORY_MB = 512;
const WORKER = new URL('../../bin/read-worker.js', import.meta.url);

/** One thread that reads file after file; one that a file broke is replaced. */
class Reader {
  readonly #options: ImportOptions;
  #worker: Worker | null = null;
  #answer: (outcomes: ReadOutcome[]) => void = () => undefined;
  #fail: (reason: string) => void = () => undefined;

  constructor(options: ImportOptions) {
    this.#options = options;
  }

  #start(): Worker {
    const worker = new Worker(WORKER, {
      workerData: this.#options,
      resourceLimits: { maxOldGenerationSizeMb: MOST_MEMORY_MB },
    });
    worker.on('message', (outcomes: ReadOutcome[]) => this.#answer(outcomes));
    // A thread that was given up may still speak: only the one at work counts.
    const fail = (reason: string): void => {
      if (this.#worker === worker) this.#fail(reason);
    };
    worker.on('error', () => fail('读取时出错或内存不足，文件可能已损坏'));
    worker.on('exit', () => fail('读取中断，文件可能已损坏'));
    return worker;
  }

  async read(file: FoundFile): Promise<ReadOutcome[]> {
    const worker = (this.#worker ??= this.#start());
    let timer: NodeJS.Timeout | undefined;
    const outcomes = await new Promise<ReadOutcome[]>((resolve) => {
      this.#answer = resolve;
      this.#fail = (reason) => {
        if (this.#worker === worker) this.close();
        resolve(refuseFile(file.path, 'FILE-BROKEN', reason));
      };
      timer = setTimeout(() => this.#fail('读取超过一分钟仍未完成，已放弃'), LONGEST_READING);
      worker.postMessage(file);
    });
    clearTimeout(timer);
    return outcomes;
  }

  close(): void {
    void this.#worker?.terminate();
    this.#worker = null;
  }
}

/** What the files hold, in the order of the files, each as soon as it and those before it are read; many in several threads. */
export async function* readFiles(
  files: readonly FoundFile[],
  options: ImportOptions,
  most = Math.min(availableParallelism(), MOST_THREADS),
): AsyncGenerator<readonly ReadOutcome[]> {
  if (files.length < FEW_FILES) {
    for (const file of files) yield await readReportFile(file, options);
    return;
  }
  const threads = Math.min(most, Math.ceil(files.length / 2));
  const readers = Array.from({ length: threads }, () => new Reader(options));
  const waiting = [...files.entries()];
  const settle: ((outcomes: ReadOutcome[]) => void)[] = [];
  const done = files.map((_, index) => new Promise<ReadOutcome[]>((resolve) => (settle[index] = resolve)));
  const work = async (reader: Reader): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift()) settle[next[0]]?.(await reader.read(next[1]));
  };
  try {
    for (const reader of readers) void work(reader);
    for (const outcomes of done) yield await outcomes;
  } finally {
    waiting.length = 0;
    for (const reader of readers) reader.close();
  }
}

import { startImportWorker } from '../workers/start-import-worker.ts';
import type { ReadOptions, ReadProgress, ReadReply, ReadRequest, UnpackReply } from '../workers/import-worker.ts';

/** A reader that has not ended by now never will; where it looks at pictures, nor will one that is not a page further by then. */
const LONGEST_MS = 60_000;
const LONGEST_PAGE_MS = 120_000;

/** Where a reader is with pictures. */
export type ReadingStage = ReadProgress['stage'];

/** What became of a file, and how long it took; or that its thread broke or had to be ended. */
export type ReaderReply =
  { reply: Exclude<ReadReply, null> | UnpackReply; tookMs: number } | { broken: 'crashed' | 'tooLong' };

interface Running {
  id: string;
  worker: Worker;
  timer: ReturnType<typeof setTimeout>;
}

/** Threads that read files, a few at a time; one that breaks or hangs is ended, and the others go on. */
export class Readers {
  readonly most = Math.min(4, Math.max(1, navigator.hardwareConcurrency - 1));
  #idle: Worker[] = [];
  #running: Running[] = [];

  get isFree(): boolean {
    return this.#running.length < this.most;
  }

  /** Reads a file; what became of it is told once, unless it is stopped before. */
  read(
    id: string,
    file: File,
    options: ReadOptions,
    base: string,
    tell: (reply: ReaderReply) => void,
    onStage: (stage: ReadingStage) => void,
  ): void {
    const worker = this.#idle.pop() ?? startImportWorker();
    const started = performance.now();
    const give = (broken: 'crashed' | 'tooLong') => {
      this.stop(id);
      tell({ broken });
    };
    const running = { id, worker, timer: setTimeout(() => give('tooLong'), LONGEST_MS) };
    this.#running.push(running);
    worker.onerror = (event) => {
      event.preventDefault();
      give('crashed');
    };
    worker.onmessage = ({ data }: MessageEvent<ReadReply | UnpackReply | ReadProgress>) => {
      if (data === null) return give('crashed');
      if ('stage' in data) {
        clearTimeout(running.timer);
        running.timer = setTimeout(() => give('tooLong'), LONGEST_PAGE_MS);
        return onStage(data.stage);
      }
      clearTimeout(running.timer);
      this.#running = this.#running.filter((one) => one !== running);
      this.#idle.push(worker);
      tell({ reply: data, tookMs: performance.now() - started });
    };
    const alone = this.#running.length === 1 ? { alone: true as const } : {};
    worker.postMessage({ file, options, base, unpack: true, ...alone } satisfies ReadRequest);
  }

  /** Ends the thread that reads a file, if one does. */
  stop(id: string): void {
    for (const { worker, timer } of this.#running.filter((one) => one.id === id)) {
      clearTimeout(timer);
      worker.terminate();
    }
    this.#running = this.#running.filter((one) => one.id !== id);
  }

  /** Ends every thread. */
  close(): void {
    for (const { id } of [...this.#running]) this.stop(id);
    for (const worker of this.#idle) worker.terminate();
    this.#idle = [];
  }
}

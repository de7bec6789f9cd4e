import { siteAddress, startImportWorker } from '../workers/start-import-worker.ts';
import type { ReadOptions, ReadReply, ReadRequest, UnpackReply, UnpackedFile } from '../workers/import-worker.ts';
import { isTooLarge, type BatchFile, type IncomingFile } from './batch-file.ts';

export const MOST_FILES = 500;
/** A reader that has not ended by now never will. */
const LONGEST_MS = 60_000;

/** What the batch says by itself; everything else is said by the reader. */
export interface BatchWords {
  tooLarge: string;
  crashed: string;
  tooLong: string;
}

interface Running {
  id: number;
  worker: Worker;
  timer: ReturnType<typeof setTimeout>;
}

/** Files on their way through readers in threads of their own; one bad file stops nothing else. */
export class Batch {
  files = $state.raw<readonly BatchFile[]>([]);
  /** How many files found no room. */
  left = $state(0);
  /** How long a file took, in milliseconds; what is left is guessed from it. */
  #took: number[] = [];
  #next = 1;
  #idle: Worker[] = [];
  #running: Running[] = [];
  readonly #most = Math.min(4, Math.max(1, navigator.hardwareConcurrency - 1));
  readonly #options: () => ReadOptions;
  readonly #words: BatchWords;
  readonly #base: string;

  /** `base`: where the site stands (`base` of `$app/paths`). */
  constructor(base: string, options: () => ReadOptions, words: BatchWords) {
    this.#base = siteAddress(base);
    this.#options = options;
    this.#words = words;
  }

  get done(): number {
    return this.files.filter(({ state }) => state !== 'queued' && state !== 'reading').length;
  }

  get busy(): boolean {
    return this.done < this.files.length;
  }

  /** Seconds that the rest will take; `null` before a file has ended. */
  get secondsLeft(): number | null {
    if (this.#took.length === 0) return null;
    const mean = this.#took.reduce((sum, took) => sum + took, 0) / this.#took.length;
    return Math.ceil((mean * (this.files.length - this.done)) / this.#most / 1000);
  }

  /** Adds files as far as there is room. */
  add(files: readonly IncomingFile[]): void {
    const room = Math.max(0, MOST_FILES - this.files.length);
    this.left = Math.max(0, files.length - room);
    this.files = [...this.files, ...files.slice(0, room).map((file) => this.#queue(file))];
    this.#fill();
  }

  /** Puts the files of an archive in its place. */
  #unpack(id: number, within: readonly UnpackedFile[]): void {
    const room = MOST_FILES - this.files.length + 1;
    this.left = Math.max(0, within.length - room);
    this.files = this.files.flatMap((archive) => {
      if (archive.id !== id) return [archive];
      return within.slice(0, room).map((one): BatchFile => {
        const path = `${archive.name}/${one.path}`;
        if ('file' in one) return this.#queue({ path, file: one.file });
        const empty = this.#queue({ path, file: new File([], path) });
        return { ...empty, state: 'refused', message: one.refused.message };
      });
    });
  }

  cancel(id: number): void {
    const running = this.#running.find((one) => one.id === id);
    if (running) this.#stop(running);
    this.#set(id, ({ state }) => (state === 'queued' || state === 'reading' ? { state: 'cancelled' } : {}));
    this.#fill();
  }

  cancelAll(): void {
    for (const { id, state } of this.files) if (state === 'queued' || state === 'reading') this.cancel(id);
  }

  retry(id: number): void {
    this.#set(id, () => ({ state: 'queued', message: '', imported: null }));
    this.#fill();
  }

  remove(id: number): void {
    this.cancel(id);
    this.files = this.files.filter((file) => file.id !== id);
  }

  /** Ends every thread and forgets every file. */
  close(): void {
    this.cancelAll();
    for (const worker of this.#idle) worker.terminate();
    this.#idle = [];
    this.files = [];
  }

  #queue({ path: name, file }: IncomingFile): BatchFile {
    const rest = { imported: null, sha256: '' };
    const large = isTooLarge(file);
    const message = large ? this.#words.tooLarge : '';
    return { id: this.#next++, name, file, state: large ? 'refused' : 'queued', message, ...rest };
  }

  #set(id: number, change: (file: BatchFile) => Partial<BatchFile>): void {
    this.files = this.files.map((file) => (file.id === id ? { ...file, ...change(file) } : file));
  }

  #stop({ id, worker, timer }: Running): void {
    clearTimeout(timer);
    worker.terminate();
    this.#running = this.#running.filter((one) => one.id !== id);
  }

  #fill(): void {
    while (this.#running.length < this.#most) {
      const next = this.files.find(({ state }) => state === 'queued');
      if (!next) return;
      this.#read(next);
    }
  }

  #read({ id, file, name: path }: BatchFile): void {
    const worker = this.#idle.pop() ?? startImportWorker();
    const started = performance.now();
    const give = (message: string) => {
      this.#stop(running);
      this.#set(id, () => ({ state: 'failed', message }));
      this.#fill();
    };
    const running = { id, worker, timer: setTimeout(() => give(this.#words.tooLong), LONGEST_MS) };
    this.#running.push(running);
    this.#set(id, () => ({ state: 'reading' }));
    worker.onerror = (event) => {
      event.preventDefault();
      give(this.#words.crashed);
    };
    worker.onmessage = ({ data }: MessageEvent<ReadReply | UnpackReply>) => {
      if (data === null) return give(this.#words.crashed);
      clearTimeout(running.timer);
      this.#running = this.#running.filter((one) => one !== running);
      this.#idle.push(worker);
      if ('within' in data) {
        this.#unpack(id, data.within);
        return this.#fill();
      }
      this.#took.push(performance.now() - started);
      const refusals = data.imported.outcomes.flatMap(({ refused }) => refused ?? []);
      const refused = refusals.length === data.imported.outcomes.length;
      this.#set(id, () => ({
        state: refused ? 'refused' : 'done',
        message: refusals[0]?.message ?? '',
        imported: data.imported,
        sha256: data.sha256,
      }));
      this.#fill();
    };
    const options = { ...this.#options(), path };
    worker.postMessage({ file, options, base: this.#base, unpack: true } satisfies ReadRequest);
  }
}

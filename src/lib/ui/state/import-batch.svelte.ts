import type { FormYear } from '../../core/report/index.ts';
import { siteAddress } from '../workers/start-import-worker.ts';
import type { ReadOptions, UnpackedFile } from '../workers/import-worker.ts';
import { FEW, cancelled, idWithin, inOrder, isUnread, nextId, toQueued } from './batch-file.ts';
import type { BatchFile, BatchKeeper, IncomingFile } from './batch-file.ts';
import { readState, stageWords, type BatchWords } from './batch-words.ts';
import { Readers, type ReaderReply, type ReadingStage } from './readers.ts';

export const MOST_FILES = 500;

/** Files on their way through readers in threads of their own; one bad file stops nothing else. */
export class Batch {
  files = $state.raw<readonly BatchFile[]>([]);
  /** How many files found no room. */
  left = $state(0);
  /** How many files have come and are no lines of the list yet. */
  coming = $state(0);
  /** How long a file took, in milliseconds; what is left is guessed from it. */
  #took: number[] = [];
  readonly #readers = new Readers();
  readonly #options: () => ReadOptions;
  readonly #words: BatchWords;
  readonly #base: string;
  readonly #keeper: BatchKeeper | null;
  #closed = false;
  /** How often everything was cancelled: what came before the last time is not read. */
  #cancels = 0;

  /** `base`: where the site stands (`base` of `$app/paths`). Without a keeper nothing outlives the page. */
  constructor(base: string, options: () => ReadOptions, words: BatchWords, keeper: BatchKeeper | null) {
    this.#base = siteAddress(base);
    this.#keeper = keeper;
    this.#options = options;
    this.#words = words;
  }

  get done(): number {
    return this.files.filter(({ state }) => !isUnread(state)).length;
  }

  /** How many files there are, those that are no lines yet among them. */
  get total(): number {
    return this.files.length + this.coming;
  }

  get busy(): boolean {
    return this.done < this.total;
  }

  /** Seconds that the rest will take; `null` before a file has ended. */
  get secondsLeft(): number | null {
    if (this.#took.length === 0) return null;
    const mean = this.#took.reduce((sum, took) => sum + took, 0) / this.#took.length;
    return Math.ceil((mean * (this.total - this.done)) / this.#readers.most / 1000);
  }

  /** How many more files there is room for: those that were accepted do not count. */
  get #room(): number {
    const waiting = this.files.filter(({ works }) => !works.some(({ accepted }) => accepted !== null));
    return Math.max(0, MOST_FILES - waiting.length);
  }

  /** Adds files as far as there is room, a few in each task. */
  add(files: readonly IncomingFile[]): void {
    this.left = 0;
    this.coming += files.length;
    this.#addFew(files, this.#cancels);
  }

  /** Goes on when the page is left, so that all that came is kept. */
  #addFew(files: readonly IncomingFile[], cancels: number): void {
    const [few, rest] = [files.slice(0, FEW), files.slice(FEW)];
    const taken = few.slice(0, this.#room);
    this.coming -= few.length;
    this.left += few.length - taken.length;
    const added = taken.map((file) => this.#queue(nextId(), file));
    this.#put(cancels === this.#cancels ? added : added.map(cancelled));
    if (rest.length > 0) setTimeout(() => this.#addFew(rest, cancels));
  }

  /** Adds a report to be typed in, of this form. */
  addTyped(name: string, typed: FormYear): BatchFile {
    const file = { ...this.#queue(nextId(), { path: name, file: new File([], name) }), file: null, typed };
    this.#put([{ ...file, state: 'done' }]);
    return file;
  }

  #put(added: readonly BatchFile[]): void {
    this.files = [...this.files, ...added];
    this.#keeper?.added(added, null);
    this.#fill();
  }

  /** Puts files that were kept, or were changed in another tab, into their places; what is being read here goes on. */
  take(kept: readonly BatchFile[]): void {
    this.files = inOrder(this.files, kept);
    this.#fill();
  }

  /** Reads what another tab has left unread: it may have ended. */
  adopt(): void {
    for (const { id, state } of this.files) if (state === 'elsewhere') this.set(id, () => ({ state: 'queued' }));
    this.#fill();
  }

  /** Puts the files of an archive in its place. */
  #unpack(id: string, within: readonly UnpackedFile[]): void {
    const archive = this.files.find((file) => file.id === id);
    if (archive === undefined) return;
    const room = this.#room + 1;
    this.left = Math.max(0, within.length - room);
    const inside = within.slice(0, room).map((one, index): BatchFile => {
      const path = `${archive.name}/${one.path}`;
      if ('file' in one) return this.#queue(idWithin(id, index), { path, file: one.file });
      const empty = this.#queue(idWithin(id, index), { path, file: new File([], path) });
      return { ...empty, state: 'refused', message: one.refused.message };
    });
    this.files = this.files.flatMap((file) => (file.id === id ? inside : [file]));
    this.#keeper?.added(inside, id);
  }

  cancel(id: string): void {
    this.#readers.stop(id);
    this.#change(id, cancelled);
    this.#fill();
  }

  /** Files that are no lines yet become lines of files that were cancelled. */
  cancelAll(): void {
    this.#cancels += 1;
    for (const { id, state } of this.files) if (isUnread(state)) this.cancel(id);
  }

  retry(id: string): void {
    this.#change(id, () => ({ state: 'queued', message: '', imported: null, typed: null }));
    this.#fill();
  }

  /** What cannot be read is typed in from its paper, on this form. */
  typeIn(id: string, typed: FormYear): void {
    this.#change(id, () => ({ typed, state: 'done', message: '', imported: null }));
  }

  /** Takes files off the list. */
  leave(ids: readonly string[]): void {
    ids.forEach((id) => this.#readers.stop(id));
    this.files = this.files.filter(({ id }) => !ids.includes(id));
    this.#fill();
  }

  /** Ends every thread and forgets every file. */
  close(): void {
    this.#closed = true;
    this.#readers.close();
    this.files = [];
  }

  #queue = (id: string, file: IncomingFile): BatchFile => toQueued(id, file, this.#words.tooLarge);

  /** Changes a file where it stands. */
  set(id: string, change: (file: BatchFile) => Partial<BatchFile>): void {
    this.files = this.files.map((file) => (file.id === id ? { ...file, ...change(file) } : file));
  }

  /** Changes a file, and has it kept. */
  #change(id: string, change: (file: BatchFile) => Partial<BatchFile>): void {
    const former = this.files.find((file) => file.id === id);
    if (former === undefined) return;
    this.set(id, change);
    const file = this.files.find((one) => one.id === id);
    if (file !== undefined && file.state !== 'reading') this.#keeper?.changed(file);
  }

  /** Gives the next file to a reader that is free. Each begins in a task of its own: a thread takes its time to start. */
  #fill(): void {
    if (this.#closed) return;
    const next = this.files.find(({ state, file }) => state === 'queued' && file !== null);
    if (!next?.file || !this.#readers.isFree) return;
    const { id, name: path, file } = next;
    this.set(id, () => ({ state: 'reading' }));
    const take = (reply: ReaderReply): void => {
      this.#take(id, reply);
      this.#fill();
    };
    const tell = (stage: ReadingStage): void => this.set(id, () => ({ message: stageWords(stage, this.#words) }));
    this.#readers.read(id, file, { ...this.#options(), path }, this.#base, take, tell);
    setTimeout(() => this.#fill());
  }

  /** What became of a file that was read. */
  #take(id: string, told: ReaderReply): void {
    if ('broken' in told) return this.#change(id, () => ({ state: 'failed', message: this.#words[told.broken] }));
    const { reply, tookMs } = told;
    if ('within' in reply) return this.#unpack(id, reply.within);
    this.#took.push(tookMs);
    this.#change(id, () => readState(reply));
  }
}

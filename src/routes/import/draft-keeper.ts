import type { KeptDraft } from '$lib/core/layer/draft-record.ts';
import { sameWork, type DraftWork } from '$lib/core/layer/index.ts';
import { FEW, toKept, type BatchFile, type BatchKeeper, type IncomingFile } from '$lib/ui/state/batch-file.ts';
import {
  changeDraft,
  dropDrafts,
  keepDrafts,
  keepWork,
  readContent,
  readDrafts,
  readReading,
  type WholeDraft,
} from '$lib/ui/state/draft-store.ts';
import { logFailure } from '$lib/ui/state/failures.ts';
import { nextTask } from '$lib/ui/state/idle.ts';
import { hearTabs } from '$lib/ui/state/kept-news.ts';
import { askStorage, roomFor } from '$lib/ui/state/storage-room.ts';
import type { Draft } from './draft.svelte.ts';
import { KeptSteps } from './kept-steps.svelte.ts';
import { KnownWorks } from './known-works.ts';

/** What the keeper needs of the batch that it keeps. */
interface KeptBatch {
  readonly files: readonly BatchFile[];
  take(files: readonly BatchFile[]): void;
  leave(ids: readonly string[]): void;
}

type DraftsOf = (file: BatchFile) => readonly Draft[];

/** What stands in the list for a record that is no draft. */
const NO_DRAFT: KeptDraft = {
  name: '',
  state: 'failed',
  message: '',
  sha256: '',
  typed: null,
  works: [],
  removed: false,
};

/** Keeps the files of a batch and what a person makes of them, as it comes, and follows what other tabs do with them. */
export class DraftKeeper implements BatchKeeper {
  readonly steps = new KeptSteps();
  readonly #dataset: string;
  /** The site's build: what another one read is read again. */
  readonly #build: string;
  readonly #broken: { name: string; message: string };
  #batch: KeptBatch | null = null;
  #draftsOf: DraftsOf = () => [];
  /** What is kept of each draft, as far as this tab knows. */
  readonly #known = new KnownWorks();
  #deaf: (() => void) | undefined;
  #closed = false;
  #bringing: Promise<void> | null = null;
  #again = false;

  /** `broken`: what to call a record that is no draft, and what to say of it. */
  constructor(dataset: string, build: string, broken: { name: string; message: string }) {
    this.#dataset = dataset;
    this.#build = build;
    this.#broken = broken;
  }

  #whole(file: BatchFile): WholeDraft {
    const reading = file.imported && { build: this.#build, imported: file.imported };
    const made = this.#draftsOf(file).map(({ work, acceptedAs: accepted }) => ({ work, accepted }));
    const draft = toKept(made.length > 0 ? { ...file, works: made } : file);
    return { id: file.id, draft, content: file.file, reading };
  }

  added(files: readonly BatchFile[], instead: string | null): void {
    // An archive goes when all that was in it is there; single files need not wait for each other.
    if (instead !== null)
      this.steps.do(
        files.map(({ id }) => id),
        () =>
          keepDrafts(
            this.#dataset,
            files.map((file) => this.#whole(file)),
            instead,
          ),
      );
    else for (const file of files) this.steps.do([file.id], () => keepDrafts(this.#dataset, [this.#whole(file)]));
  }

  changed(file: BatchFile): void {
    const { state, message, sha256, typed } = toKept(file);
    const next = { state, message, sha256, typed };
    const reading = file.imported && { build: this.#build, imported: file.imported };
    this.steps.do([file.id], () => changeDraft(this.#dataset, file.id, (draft) => ({ ...draft, ...next }), reading));
  }

  /** Says before it is full that there is not enough room for files, and asks the browser not to throw anything away. */
  async expect(files: readonly IncomingFile[]): Promise<void> {
    let bytes = 0;
    for (const [index, { file }] of files.entries()) {
      // The system is asked for each size: hundreds of them must not hold up the page.
      if (index % FEW === FEW - 1) await nextTask();
      bytes += file.size;
    }
    try {
      const room = roomFor(await askStorage(), bytes);
      this.steps.tight = room !== null && room.needed > room.free ? room : null;
      await navigator.storage?.persist();
    } catch (error) {
      // Whether it can be kept is seen when it is.
      logFailure(error);
    }
  }

  /** Tries again to keep what could not be kept. */
  retry(): void {
    const ids = this.steps.forget(this.steps.unkept);
    const files = (this.#batch?.files ?? []).filter(({ id }) => ids.includes(id));
    for (const file of files) this.steps.do([file.id], () => keepDrafts(this.#dataset, [this.#whole(file)]));
  }

  /** Keeps what a person made of a draft, where it is something else than what is kept. */
  follow(draft: Draft): void {
    const { place, work } = draft;
    const base = this.#known.of(place);
    if (sameWork(base, work)) return;
    this.#known.set(place, work);
    this.steps.do([place.id], async () => {
      const kept = await keepWork(this.#dataset, place, base, work);
      const merged = kept?.works[place.index]?.work;
      if (merged === undefined || this.#known.of(place) !== work) return;
      this.#known.set(place, merged);
      draft.take(merged);
    });
  }

  /** Takes files off the list; until the page is left they can be put back. */
  remove(files: readonly BatchFile[]): void {
    const ids = files.map(({ id }) => id);
    this.steps.removed = files.map((file) => (file.state === 'reading' ? { ...file, state: 'queued' } : file));
    this.#batch?.leave(ids);
    this.steps.forget(ids);
    this.#mark(ids, true);
  }

  putBack(): void {
    const files = this.steps.removed;
    this.steps.removed = [];
    this.#batch?.take(files);
    for (const file of files) this.steps.do([file.id], () => keepDrafts(this.#dataset, [this.#whole(file)]));
  }

  #mark(ids: readonly string[], removed: boolean): void {
    for (const id of ids)
      this.steps.do([id], async () => {
        const kept = await changeDraft(this.#dataset, id, (draft) => ({ ...draft, removed }));
        // What is no draft cannot be put back either.
        if (kept === null) await dropDrafts(this.#dataset, [id]);
      });
  }

  /** Opens what is kept into a batch, and follows it from then on. */
  async open(batch: KeptBatch, draftsOf: DraftsOf): Promise<void> {
    if (this.#closed) return;
    this.#batch = batch;
    this.#draftsOf = draftsOf;
    this.#deaf = hearTabs(({ of, dataset }) => {
      if (of !== 'decisions' && dataset === this.#dataset) void this.refresh().catch(logFailure);
    });
    const kept = await readDrafts(this.#dataset);
    // What was taken off the list when it was last open is gone for good now.
    const gone = kept.filter(({ draft }) => draft?.removed).map(({ id }) => id);
    if (gone.length > 0) this.steps.do([], () => dropDrafts(this.#dataset, gone));
    await this.#bring('queued');
  }

  close(): void {
    this.#closed = true;
    this.#deaf?.();
    this.#batch = null;
  }

  /** Brings the list to what is kept: what came, what went, and what was made of it in another tab. */
  refresh(): Promise<void> {
    // What is told while the list is being brought up to date is one more round, however often it is told.
    this.#again = true;
    this.#bringing ??= this.#bringAgain().finally(() => (this.#bringing = null));
    return this.#bringing;
  }

  async #bringAgain(): Promise<void> {
    while (this.#again) {
      this.#again = false;
      await this.#bring('elsewhere');
    }
  }

  /** `unread`: what a file is that has not been read yet and is not known here. */
  async #bring(unread: 'queued' | 'elsewhere'): Promise<void> {
    let kept;
    do {
      await this.steps.settle();
      kept = await readDrafts(this.#dataset);
    } while (this.steps.pending > 0);
    const there = kept.filter(({ draft }) => !draft?.removed);
    const isGone = ({ id }: BatchFile) => !this.steps.unkept.includes(id) && !there.some((one) => one.id === id);
    this.#batch?.leave((this.#batch?.files ?? []).filter(isGone).map(({ id }) => id));
    // One by one: a list of hundreds must not hold up the page.
    for (const { id, draft } of there) await this.#bringOne(id, draft ?? { ...NO_DRAFT, ...this.#broken }, unread);
    if (there.length > 0) this.steps.found();
  }

  async #bringOne(id: string, draft: KeptDraft, unread: 'queued' | 'elsewhere'): Promise<void> {
    const file = this.#batch?.files.find((one) => one.id === id);
    const changed = file === undefined || file.state !== draft.state || file.typed !== draft.typed;
    if (changed && file?.state !== 'reading') {
      const opened = await this.#open(id, draft);
      const state = draft.state === 'queued' ? unread : opened.state;
      this.#batch?.take([{ ...opened, state: file?.state === 'queued' ? 'queued' : state }]);
    } else if (JSON.stringify(file?.works) !== JSON.stringify(draft.works))
      this.#batch?.take([{ ...file, works: draft.works }]);
    for (const [index, { work, accepted }] of draft.works.entries()) this.#hear(id, index, work, accepted);
  }

  /** What is kept of a draft, by whichever tab; what was just changed here is merged when it is kept. */
  #hear(id: string, index: number, work: DraftWork, accepted: string | null): void {
    const place = { id, index };
    const file = this.#batch?.files.find((one) => one.id === id);
    const draft = file && this.#draftsOf(file)[index];
    if (draft && !sameWork(draft.work, work) && !sameWork(draft.work, this.#known.of(place))) return;
    this.#known.set(place, work);
    if (!draft) return;
    draft.take(work);
    draft.acceptedAs = accepted;
  }

  /** A kept file as one of the batch. */
  async #open(id: string, draft: KeptDraft): Promise<BatchFile> {
    const { name, state, message, sha256, typed, works } = draft;
    const file = await readContent(this.#dataset, id, name);
    const rest = { id, name, file, message, sha256, typed, works };
    if (state !== 'done' || typed !== null) return { ...rest, state, imported: null };
    const imported = await readReading(this.#dataset, id, this.#build);
    return { ...rest, state: imported === null ? 'queued' : 'done', imported };
  }
}

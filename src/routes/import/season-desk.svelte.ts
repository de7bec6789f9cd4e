import { untrack } from 'svelte';
import type { FormYear } from '$lib/core/report/index.ts';
import type { Labels } from '$lib/labels/import.ts';
import type { BatchFile, IncomingFile } from '$lib/ui/state/batch-file.ts';
import type { DatasetLine } from '$lib/ui/state/dataset.ts';
import { logFailure } from '$lib/ui/state/failures.ts';
import { Batch } from '$lib/ui/state/import-batch.svelte.ts';
import { neighbour, nextInNeed, nextOpen, queueOf, type QueueState } from '$lib/views/index.ts';
import { BatchRegister } from './batch-register.svelte.ts';
import type { Register } from './draft-agency.ts';
import { DraftKeeper } from './draft-keeper.ts';
import type { Draft } from './draft.svelte.ts';
import { EntryMemo, entriesOf, type DeskEntry } from './desk-entry.ts';
import { rememberDrafts } from './drafts-of-file.ts';
import { LayerDesk } from './layer-desk.svelte.ts';

interface Setting {
  base: string;
  build: string;
  dataset: () => DatasetLine;
  register: () => Register;
  /** Nothing is kept and nothing accepted: the agency looks at its own draft. */
  selfCheck: boolean;
}

/** The desk of a season: what came in, what is made of it, what has been accepted. */
export class SeasonDesk {
  readonly selfCheck: boolean;
  readonly batch: Batch;
  readonly keeper: DraftKeeper | null;
  readonly layer: LayerDesk;
  filter = $state<QueueState | null>(null);
  words = $state('');
  /** The chosen line; the first one stands for it while there is none. */
  #chosen = $state<string | null>(null);
  /** The grid of the chosen report is to have the keyboard as soon as it is there. */
  wantsGrid = $state(false);
  readonly register: BatchRegister;
  #accepting = false;
  readonly #memo = new EntryMemo();
  readonly #t: Labels;
  readonly #draftsOf: (file: BatchFile) => readonly Draft[];

  constructor({ base, build, dataset, register, selfCheck }: Setting, t: Labels) {
    this.selfCheck = selfCheck;
    this.#t = t;
    this.register = new BatchRegister(register, () => this.drafts, selfCheck ? null : dataset().name);
    this.keeper = selfCheck ? null : new DraftKeeper(dataset().name, build, t.import.drafts.broken);
    this.batch = new Batch(base, () => ({ regions: register().regions }), t.import, this.keeper);
    this.layer = new LayerDesk(dataset, t, {
      before: async () => this.keeper?.steps.settle(),
      after: async () => this.keeper?.refresh(),
    });
    this.#draftsOf = rememberDrafts(this.layer, this.register, t);
  }

  readonly drafts: readonly Draft[] = $derived.by(() => this.batch.files.flatMap((file) => this.#draftsOf(file)));
  readonly entries: readonly DeskEntry[] = $derived.by(() =>
    this.batch.files
      .flatMap((file) => entriesOf(file, this.#draftsOf(file), (draft) => this.nameOf(draft)))
      .map((entry) => this.#memo.same(entry)),
  );
  readonly queue = $derived(queueOf(this.entries, { state: this.filter, words: this.words }));
  readonly ready = $derived(this.drafts.filter(({ state }) => state === 'ready'));
  readonly current: DeskEntry | null = $derived.by(() => {
    const chosen = this.entries.find(({ key }) => key === this.#chosen);
    return chosen ?? this.queue.order.find(({ draft }) => draft !== null) ?? null;
  });

  nameOf(draft: Draft): string {
    const known = this.register.directory.find(({ agency_id }) => agency_id === draft.agencyId);
    return draft.fresh?.name ?? known?.name ?? draft.read.agency ?? '';
  }

  /** Opens what is kept, and follows what other tabs do; returns what ends it. */
  open(): () => void {
    if (this.selfCheck) return () => this.batch.close();
    const deaf = this.layer.follow();
    // The page says that nothing can be kept as soon as something should be.
    void this.#openKept().catch(logFailure);
    return () => {
      deaf();
      this.keeper?.close();
      this.batch.close();
    };
  }

  async #openKept(): Promise<void> {
    await this.layer.refresh();
    await this.register.open();
    await this.keeper?.open(this.batch, this.#draftsOf);
  }

  /** Keeps what was made of the drafts since it was last called; follows them where it is called in an effect. */
  follow(): void {
    const { drafts } = this;
    for (const { work } of drafts) void work;
    untrack(() => drafts.forEach((draft) => this.keeper?.follow(draft)));
  }

  add(files: readonly IncomingFile[]): void {
    this.layer.message = '';
    this.batch.add(files);
    void this.keeper?.expect(files);
  }

  /** Begins a report that is typed in: of a file that cannot be read, or of none. */
  typeIn(form: FormYear, file: BatchFile | null = null): void {
    if (file) this.batch.typeIn(file.id, form);
    const { id } = file ?? this.batch.addTyped(this.#t.import.manualName, form);
    this.#chosen = `${id}#0`;
  }

  choose(entry: DeskEntry | null): void {
    if (entry !== null) this.#chosen = entry.key;
  }

  /** Stays with the line that is shown, whatever comes before it meanwhile. */
  stick(): void {
    if (this.#chosen === null && this.current !== null) this.#chosen = this.current.key;
  }

  /** Goes one line on or back; the lines in the order in which they are shown. */
  step(by: 1 | -1): void {
    this.choose(neighbour(this.queue.order, this.current?.key ?? null, by));
  }

  /** Goes to the next one that needs a person, whatever is filtered; false where none does. */
  next(): boolean {
    const all = queueOf(this.entries, { state: null, words: '' }).order;
    const next = nextInNeed(all, this.current?.key ?? null);
    if (next === null) return false;
    if (!this.queue.order.some(({ key }) => key === next.key)) {
      this.filter = null;
      this.words = '';
    }
    this.choose(next);
    return true;
  }

  accept(drafts: readonly Draft[]): Promise<void> {
    return this.layer.accept(drafts, this.register);
  }

  /** Accepts the chosen report if it is decided, and goes on to the next that is not; false where the reader went on meanwhile. */
  async acceptAndGoOn(): Promise<boolean> {
    const { current } = this;
    if (this.#accepting) return false;
    if (this.selfCheck || !current?.draft?.isDecided) return true;
    const after = nextOpen(this.queue.order, current.key);
    this.#accepting = true;
    await this.accept([current.draft]).finally(() => (this.#accepting = false));
    const isThere = this.current?.key === current.key;
    if (isThere && current.draft.accepted) this.choose(after);
    return isThere;
  }

  remove(file: BatchFile): void {
    if (this.keeper) this.keeper.remove([file]);
    else this.batch.leave([file.id]);
  }

  /** Takes off the list what has been accepted: the reports stay among the accepted ones. */
  removeAccepted(): void {
    const done = this.batch.files.filter((file) => {
      const drafts = this.#draftsOf(file);
      return drafts.length > 0 && drafts.every(({ accepted }) => accepted);
    });
    this.keeper?.remove(done);
  }
}

import type { RegionCode } from '$lib/core/report/index.ts';
import { keepBatchArea, readBatchArea } from '$lib/ui/state/batch-area.ts';
import { logFailure } from '$lib/ui/state/failures.ts';
import type { Register } from './draft-agency.ts';
import type { Draft } from './draft.svelte.ts';
import { indexBatch } from './identity-questions.ts';

/** The register that a batch is read against: what the page has of it now, the area of the whole batch, and what its readings are taken for. */
export class BatchRegister implements Register {
  #home = $state<RegionCode | null>(null);
  readonly #register: () => Register;
  readonly #drafts: () => readonly Draft[];
  readonly #index = $derived.by(() => indexBatch(this.#drafts()));
  readonly home = () => this.#home;
  readonly batch = () => this.#index;

  readonly #dataset: string | null;

  /** `dataset`: beside which the area of the batch is kept; `null` where nothing is. */
  constructor(register: () => Register, drafts: () => readonly Draft[], dataset: string | null) {
    this.#register = register;
    this.#drafts = drafts;
    this.#dataset = dataset;
  }

  get directory() {
    return this.#register().directory;
  }

  get regions() {
    return this.#register().regions;
  }

  /** Takes over the area that was kept, here or in another tab. */
  async open(): Promise<void> {
    if (this.#dataset === null) return;
    const area = await readBatchArea(this.#dataset);
    if (area !== this.#home) this.#take(area);
  }

  /** A person says of which area the whole batch is; `null` where its files tell. */
  belongTo(area: RegionCode | null): void {
    this.#take(area);
    // It counts in this tab, whether it can be kept or not.
    if (this.#dataset !== null) void keepBatchArea(this.#dataset, area).catch(logFailure);
  }

  #take(area: RegionCode | null): void {
    this.#home = area;
    for (const draft of this.#drafts()) draft.belong();
  }
}

import type { RegionCode } from '$lib/core/report/index.ts';
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

  constructor(register: () => Register, drafts: () => readonly Draft[]) {
    this.#register = register;
    this.#drafts = drafts;
  }

  get directory() {
    return this.#register().directory;
  }

  get regions() {
    return this.#register().regions;
  }

  /** A person says of which area the whole batch is; `null` where its files tell. */
  belongTo(area: RegionCode | null): void {
    this.#home = area;
    for (const draft of this.#drafts()) draft.belong();
  }
}

import {
  decisionKey,
  indexDecisions,
  mergeDecisions,
  putDecisions,
  type Conflict,
  type Decision,
} from '../../core/decisions/index.ts';
import { logFailure } from './failures.ts';
import { dropDecisions, keepDecisions, readKept } from './decision-store.ts';

/** The decisions on a dataset's findings, kept on this machine. What could not be kept is shown as failed, never as done. */
export class Decisions {
  #list = $state.raw<readonly Decision[]>([]);
  readonly #known = $derived(indexDecisions(this.#list));
  /** Whether what is kept has been read. */
  loaded = $state(false);
  failed = $state(false);
  conflicts = $state.raw<readonly Conflict[]>([]);
  readonly dataset: string;

  constructor(dataset: string) {
    this.dataset = dataset;
  }

  get known(): ReadonlyMap<string, Decision> {
    return this.#known;
  }

  async load(): Promise<void> {
    await this.#try(async () => {
      this.#list = await readKept(this.dataset);
    });
    this.loaded = true;
  }

  /** Puts decisions down, in place of earlier ones. */
  async put(decisions: readonly Decision[]): Promise<void> {
    await this.#try(async () => {
      await keepDecisions(this.dataset, decisions);
      this.#list = putDecisions(this.#list, decisions);
    });
  }

  async drop(keys: readonly string[]): Promise<void> {
    await this.#try(async () => {
      await dropDecisions(this.dataset, keys);
      this.#list = this.#list.filter((decision) => !keys.includes(decisionKey(decision)));
    });
  }

  /** Takes in somebody else's decisions; where they differ from mine, both are shown. Returns how many are new. */
  async take(theirs: readonly Decision[]): Promise<number> {
    const merged = mergeDecisions(this.#list, theirs);
    await this.put(merged.decisions);
    this.conflicts = merged.conflicts;
    return merged.added;
  }

  /** Ends one conflict with the decision chosen. */
  async choose(conflict: Conflict, chosen: Decision): Promise<void> {
    await this.put([chosen]);
    this.conflicts = this.conflicts.filter((other) => other !== conflict);
  }

  async #try(work: () => Promise<void>): Promise<void> {
    try {
      await work();
      this.failed = false;
    } catch (error) {
      logFailure(error);
      this.failed = true;
    }
  }
}

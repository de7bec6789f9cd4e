import {
  decisionKey,
  indexDecisions,
  mergeDecisions,
  putDecisions,
  type Conflict,
  type Decision,
} from '../../core/decisions/index.ts';
import { logFailure } from './failures.ts';
import { dropDecisions, keepDecisions, readKept, type BrokenDecision } from './decision-store.ts';
import { hearTabs, tellTabs } from './kept-news.ts';

/** The decisions on a dataset's findings, kept on this machine. What could not be kept is shown as failed, never as done. */
export class Decisions {
  #list = $state.raw<readonly Decision[]>([]);
  readonly #known = $derived(indexDecisions(this.#list));
  /** Whether what is kept has been read. */
  loaded = $state(false);
  failed = $state(false);
  /** Kept records that are no decisions: none of them counts. */
  broken = $state.raw<readonly BrokenDecision[]>([]);
  conflicts = $state.raw<readonly Conflict[]>([]);
  readonly dataset: string;

  constructor(dataset: string) {
    this.dataset = dataset;
  }

  get known(): ReadonlyMap<string, Decision> {
    return this.#known;
  }

  async load(): Promise<void> {
    await this.#try(() => this.#read());
    this.loaded = true;
  }

  /** Follows the other tabs until what is returned is called. */
  readonly follow = (): (() => void) =>
    hearTabs(({ of, dataset }) => {
      if (of === 'decisions' && dataset === this.dataset) void this.#try(() => this.#read());
    });

  async #read(): Promise<void> {
    const { decisions, failed } = await readKept(this.dataset);
    this.#list = decisions;
    this.broken = failed;
  }

  /** Puts decisions down, in place of earlier ones. */
  async put(decisions: readonly Decision[]): Promise<void> {
    await this.#try(async () => {
      await keepDecisions(this.dataset, decisions);
      this.#list = putDecisions(this.#list, decisions);
      tellTabs({ of: 'decisions', dataset: this.dataset });
    });
  }

  async drop(keys: readonly string[]): Promise<void> {
    await this.#try(async () => {
      await dropDecisions(this.dataset, keys);
      this.#list = this.#list.filter((decision) => !keys.includes(decisionKey(decision)));
      this.broken = this.broken.filter(({ key }) => !keys.includes(key));
      tellTabs({ of: 'decisions', dataset: this.dataset });
    });
  }

  /** Takes in somebody else's decisions; where they differ from mine, both are shown. Returns how many are new. */
  async take(theirs: readonly Decision[]): Promise<number> {
    // Held against what is kept now, which another tab may have changed; what is mine already stays untouched.
    await this.#try(() => this.#read());
    const { added, conflicts } = mergeDecisions(this.#list, theirs);
    await this.put(added);
    this.conflicts = conflicts;
    return added.length;
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

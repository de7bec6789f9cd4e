import {
  dropKeys,
  indexDecisions,
  leaveOut,
  mergeDecisions,
  putDecisions,
  type Conflict,
  type Decision,
} from '../../core/decisions/index.ts';
import { logFailure } from './failures.ts';
import { dropDecisions, keepDecisions, readKept, type BrokenDecision } from './decision-store.ts';
import { hearTabs, tellTabs } from './kept-news.ts';

/**
 * The decisions on a dataset's findings, kept on this machine. What could not be kept counts in this page for as long as it is open,
 * and the page says so.
 */
export class Decisions {
  #list = $state.raw<readonly Decision[]>([]);
  readonly #known = $derived(indexDecisions(this.#list));
  /** What was decided here and the browser did not keep. */
  #unkept: readonly Decision[] = [];
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
    this.#list = putDecisions(decisions, this.#unkept);
    this.broken = failed;
  }

  /** Puts decisions down, in place of earlier ones. */
  async put(decisions: readonly Decision[]): Promise<void> {
    this.#list = putDecisions(this.#list, decisions);
    this.#unkept = putDecisions(this.#unkept, decisions);
    await this.#try(async () => {
      const kept = this.#unkept;
      await keepDecisions(this.dataset, kept);
      this.#unkept = leaveOut(this.#unkept, kept);
      tellTabs({ of: 'decisions', dataset: this.dataset });
    });
  }

  async drop(keys: readonly string[]): Promise<void> {
    this.#list = dropKeys(this.#list, keys);
    this.#unkept = dropKeys(this.#unkept, keys);
    this.broken = this.broken.filter(({ key }) => !keys.includes(key));
    await this.#try(async () => {
      await dropDecisions(this.dataset, keys);
      tellTabs({ of: 'decisions', dataset: this.dataset });
    });
  }

  /** Takes in somebody else's decisions; where they differ from mine, both are shown. Returns how many are new. */
  async take(theirs: readonly Decision[]): Promise<number> {
    // Held against what is kept now, which another tab may have changed; what is mine already stays untouched.
    await this.#try(() => this.#read());
    const { added, conflicts } = mergeDecisions(this.#list, theirs);
    // A hundred thousand take their time: the page has a turn before they are shown.
    await new Promise((resolve) => setTimeout(resolve));
    await this.put(added);
    this.conflicts = conflicts;
    return added.length;
  }

  /** Ends one conflict with the decision chosen. */
  async choose(conflict: Conflict, chosen: Decision): Promise<void> {
    await this.put([chosen]);
    this.conflicts = this.conflicts.filter((other) => other !== conflict);
  }

  /** Ends every conflict the same way. */
  async chooseAll(whose: keyof Conflict): Promise<void> {
    const { conflicts } = this;
    this.conflicts = [];
    if (whose === 'theirs') await this.put(conflicts.map(({ theirs }) => theirs));
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

import { leaveOut } from '../../core/decisions/index.ts';
import { logFailure } from './failures.ts';
import { hearTabs, tellTabs } from './kept-news.ts';

/** What a list of records is made of: how it is added to, and where it is kept. */
interface Keeping<Item> {
  of: 'decisions' | 'cases';
  /** The records with those made, each in place of an earlier one. */
  putAll: (list: readonly Item[], made: readonly Item[]) => Item[];
  /** Rejects where there is no room. */
  keep: (dataset: string, made: readonly Item[]) => Promise<void>;
}

/**
 * Records beside a dataset, kept on this machine. What could not be kept counts in this page for as long as it is open, and the
 * page says so. Other tabs are told of each change, and heard.
 */
export abstract class KeptRecords<Item, Conflict extends { mine: Item; theirs: Item }> {
  protected list = $state.raw<readonly Item[]>([]);
  /** What was made here and the browser did not keep. */
  protected unkept: readonly Item[] = [];
  failed = $state(false);
  #underway = $state(0);
  conflicts = $state.raw<readonly Conflict[]>([]);
  readonly dataset: string;
  readonly #keeping: Keeping<Item>;

  constructor(dataset: string, keeping: Keeping<Item>) {
    this.dataset = dataset;
    this.#keeping = keeping;
  }

  /** Whether something that was made here is just being kept. */
  get keeping(): boolean {
    return this.#underway > 0;
  }

  /** Reads what is kept; rejects where the browser keeps nothing. */
  protected abstract read(): Promise<void>;

  /** Shows what was read, and what was made here and not kept on top of it. */
  protected show(kept: readonly Item[]): void {
    this.list = this.#keeping.putAll(kept, this.unkept);
  }

  /** Follows the other tabs until what is returned is called. */
  readonly follow = (): (() => void) =>
    hearTabs(({ of, dataset }) => {
      if (of === this.#keeping.of && dataset === this.dataset) void this.attempt(() => this.read());
    });

  /** Puts records down, in place of earlier ones. */
  async put(made: readonly Item[]): Promise<void> {
    const { putAll, keep } = this.#keeping;
    this.list = putAll(this.list, made);
    this.unkept = putAll(this.unkept, made);
    this.#underway += 1;
    await this.attempt(async () => {
      const kept = this.unkept;
      await keep(this.dataset, kept);
      this.unkept = leaveOut(this.unkept, kept);
      this.tell();
    });
    this.#underway -= 1;
  }

  /** Ends one conflict with the record chosen. */
  async choose(conflict: Conflict, chosen: Item): Promise<void> {
    await this.put([chosen]);
    this.conflicts = this.conflicts.filter((other) => other !== conflict);
  }

  protected tell(): void {
    tellTabs({ of: this.#keeping.of, dataset: this.dataset });
  }

  /** Does what may fail: a failure is logged once, and the page says so until something works again. */
  protected async attempt(work: () => Promise<void>): Promise<void> {
    try {
      await work();
      this.failed = false;
    } catch (error) {
      logFailure(error);
      this.failed = true;
    }
  }
}

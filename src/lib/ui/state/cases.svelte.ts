import {
  indexCases,
  leaveOut,
  mergeCases,
  putCases,
  type CaseConflict,
  type CaseRecord,
} from '../../core/decisions/index.ts';
import { keepCases, readKeptCases } from './case-store.ts';
import { logFailure } from './failures.ts';
import { hearTabs, tellTabs } from './kept-news.ts';

/**
 * What was done about a dataset's reports, kept on this machine. What could not be kept counts in this page for as long as it is
 * open, and the page says so.
 */
export class Cases {
  #list = $state.raw<readonly CaseRecord[]>([]);
  readonly known: ReadonlyMap<string, CaseRecord> = $derived(indexCases(this.#list));
  /** What was done here and the browser did not keep. */
  #unkept: readonly CaseRecord[] = [];
  failed = $state(false);
  /** How many kept records are none: they count nowhere. */
  broken = $state(0);
  conflicts = $state.raw<readonly CaseConflict[]>([]);
  readonly dataset: string;

  constructor(dataset: string) {
    this.dataset = dataset;
  }

  load = (): Promise<void> =>
    this.#try(async () => {
      const { cases, failed } = await readKeptCases(this.dataset);
      this.#list = putCases(cases, this.#unkept);
      this.broken = failed;
    });

  /** Follows the other tabs until what is returned is called. */
  readonly follow = (): (() => void) =>
    hearTabs(({ of, dataset }) => {
      if (of === 'cases' && dataset === this.dataset) void this.load();
    });

  /** Puts records down, in place of earlier ones. */
  async put(made: readonly CaseRecord[]): Promise<void> {
    this.#list = putCases(this.#list, made);
    this.#unkept = putCases(this.#unkept, made);
    await this.#try(async () => {
      const kept = this.#unkept;
      await keepCases(this.dataset, kept);
      this.#unkept = leaveOut(this.#unkept, kept);
      tellTabs({ of: 'cases', dataset: this.dataset });
    });
  }

  /** Takes in a colleague's records: what goes on from mine is taken over, what differs is shown. Returns how many were taken. */
  async take(theirs: readonly CaseRecord[]): Promise<number> {
    await this.load();
    const { added, conflicts } = mergeCases(this.#list, theirs);
    if (added.length > 0) await this.put(added);
    this.conflicts = conflicts;
    return added.length;
  }

  /** Ends one conflict with the record chosen. */
  async choose(conflict: CaseConflict, chosen: CaseRecord): Promise<void> {
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

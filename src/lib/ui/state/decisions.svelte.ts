import {
  dropKeys,
  indexDecisions,
  mergeDecisions,
  putDecisions,
  type Conflict,
  type Decision,
} from '../../core/decisions/index.ts';
import { dropDecisions, keepDecisions, readKept, type BrokenDecision } from './decision-store.ts';
import { nextTask } from './idle.ts';
import { KeptRecords } from './kept-records.svelte.ts';

/** The decisions on a dataset's findings. */
export class Decisions extends KeptRecords<Decision, Conflict> {
  readonly known: ReadonlyMap<string, Decision> = $derived(indexDecisions(this.list));
  /** Whether what is kept has been read. */
  loaded = $state(false);
  /** Kept records that are no decisions: none of them counts. */
  broken = $state.raw<readonly BrokenDecision[]>([]);

  constructor(dataset: string) {
    super(dataset, { of: 'decisions', putAll: putDecisions, keep: keepDecisions });
  }

  async load(): Promise<void> {
    await this.attempt(() => this.read());
    this.loaded = true;
  }

  protected async read(): Promise<void> {
    const { decisions, failed } = await readKept(this.dataset);
    this.show(decisions);
    this.broken = failed;
  }

  async drop(keys: readonly string[]): Promise<void> {
    this.list = dropKeys(this.list, keys);
    this.unkept = dropKeys(this.unkept, keys);
    this.broken = this.broken.filter(({ key }) => !keys.includes(key));
    await this.attempt(async () => {
      await dropDecisions(this.dataset, keys);
      this.tell();
    });
  }

  /** Takes in somebody else's decisions; where they differ from mine, both are shown. Returns how many are new. */
  async take(theirs: readonly Decision[]): Promise<number> {
    // Held against what is kept now, which another tab may have changed; what is mine already stays untouched.
    await this.attempt(() => this.read());
    const { added, conflicts } = mergeDecisions(this.list, theirs);
    // A hundred thousand take their time: the page has a turn before they are shown.
    await nextTask();
    await this.put(added);
    this.conflicts = conflicts;
    return added.length;
  }

  /** Ends every conflict the same way. */
  async chooseAll(whose: keyof Conflict): Promise<void> {
    const { conflicts } = this;
    this.conflicts = [];
    if (whose === 'theirs') await this.put(conflicts.map(({ theirs }) => theirs));
  }
}

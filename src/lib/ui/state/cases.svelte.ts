import { indexCases, mergeCases, putCases, type CaseConflict, type CaseRecord } from '../../core/decisions/index.ts';
import { keepCases, readKeptCases } from './case-store.ts';
import { KeptRecords } from './kept-records.svelte.ts';

/** What was done about a dataset's reports. */
export class Cases extends KeptRecords<CaseRecord, CaseConflict> {
  readonly known: ReadonlyMap<string, CaseRecord> = $derived(indexCases(this.list));
  /** How many kept records are none: they count nowhere. */
  broken = $state(0);

  constructor(dataset: string) {
    super(dataset, { of: 'cases', putAll: putCases, keep: keepCases });
  }

  load = (): Promise<void> => this.attempt(() => this.read());

  protected async read(): Promise<void> {
    const { cases, failed } = await readKeptCases(this.dataset);
    this.show(cases);
    this.broken = failed;
  }

  /** Takes in a colleague's records: what goes on from mine is taken over, what differs is shown. Returns how many were taken. */
  async take(theirs: readonly CaseRecord[]): Promise<number> {
    await this.load();
    const { added, conflicts } = mergeCases(this.list, theirs);
    if (added.length > 0) await this.put(added);
    this.conflicts = conflicts;
    return added.length;
  }
}

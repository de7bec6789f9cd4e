import { browser } from '$app/environment';
import type { CoverageRow, Filter } from '$lib/queries/index.ts';
import type { DatasetLine } from '$lib/ui/state/dataset.ts';
import { settledReports } from '$lib/ui/state/settled.ts';
import { filingsOf, type YearFiling } from '$lib/views/index.ts';
import { AreaStatus } from '../area-status.svelte.ts';
import { compareScope } from './answer.ts';

/** What stands at the reports of the bodies compared; it follows the page, which does not wait for it. */
export class CompareFilings {
  readonly #dataset: DatasetLine;
  readonly #filed: AreaStatus;

  constructor(dataset: DatasetLine, filter: () => Filter) {
    this.#dataset = dataset;
    this.#filed = new AreaStatus(dataset, null, () => compareScope(filter()).region);
  }

  /** None until they are known. `alive`: what was printed knows nothing of decisions made on this machine. */
  of(filter: Filter, coverage: readonly CoverageRow[], alive: boolean): YearFiling[] {
    const { standing, output } = this.#filed.live;
    const settled = browser && alive ? settledReports(this.#dataset.name) : [];
    return standing.state === 'ready' ? filingsOf({ filter, coverage }, output.lines, settled) : [];
  }
}

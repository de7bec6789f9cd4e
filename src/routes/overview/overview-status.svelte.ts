import { Live } from '$lib/ui/state/live.svelte.ts';
import { fetchAnswer } from '../fetch-answer.ts';
import type { StatusAnswer } from '../overview-answer.ts';

/** What was filed in the area the page looks at: printed for the opening one, fetched for the others. */
export class OverviewStatus {
  readonly live: Live<string, StatusAnswer>;

  constructor(dataset: string, printed: StatusAnswer | null, region: () => string) {
    const none: StatusAnswer = { region: '', lines: [] };
    const opening = printed ?? none;
    this.live = new Live(
      region,
      (code) => code,
      { input: opening.region, output: opening },
      (code) => fetchAnswer<StatusAnswer>(dataset, `status/${code}`),
    );
  }
}

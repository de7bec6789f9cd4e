import type { DatasetLine } from '$lib/ui/state/dataset.ts';
import { Live } from '$lib/ui/state/live.svelte.ts';
import { askAnswer } from './open-answer.ts';
import { statusAnswer, type StatusAnswer } from './overview-answer.ts';

/** What was filed in the area a page looks at, printed with it or fetched; nothing of no area (`''`). */
export class AreaStatus {
  readonly live: Live<string, StatusAnswer>;

  constructor(dataset: DatasetLine, printed: StatusAnswer | null, region: () => string) {
    const none: StatusAnswer = { region: '', lines: [], totals: [] };
    const opening = printed ?? none;
    this.live = new Live(
      region,
      (code) => code,
      { input: opening.region, output: opening },
      async (code) => (code === '' ? none : askAnswer(dataset, (source) => statusAnswer(source, code))),
    );
  }
}

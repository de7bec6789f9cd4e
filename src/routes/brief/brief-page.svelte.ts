import { untrack } from 'svelte';
import type { DatasetLine } from '$lib/ui/state/dataset.ts';
import { logFailure } from '$lib/ui/state/failures.ts';
import { Live } from '$lib/ui/state/live.svelte.ts';
import { settleWhen } from '$lib/ui/state/waking.svelte.ts';
import type { BriefSource } from '$lib/views/brief/index.ts';
import { askAnswer } from '../open-answer.ts';
import { briefAnswer } from './answer.ts';

/** What the briefs of an area or a body are made from. */
export const askBrief = (dataset: DatasetLine, subject: string): Promise<BriefSource> =>
  askAnswer(dataset, (source) => briefAnswer(source, subject));

/** The briefs shown: that of the subject, or one for every body of an area. */
export class BriefPage {
  readonly live: Live<string, BriefSource>;
  /** The sources of a batch that have come, by area. */
  batch = $state.raw<{ area: string; sources: readonly BriefSource[] } | null>(null);
  /** Whether the last batch did not come whole. */
  #batchFailed = $state(false);
  #attempt = $state(0);

  constructor(opening: BriefSource, subject: () => string, ask: (subject: string) => Promise<BriefSource>) {
    this.live = new Live(subject, (id) => id, { input: opening.id, output: opening }, ask);
  }

  /** Whether the sheets asked for could not be made. */
  get failed(): boolean {
    return this.#batchFailed || this.live.standing.state === 'failed';
  }

  /** From when on the sheets are those asked for, or the page says why not. */
  settle(ready: () => boolean): void {
    settleWhen(() => this.failed || ready());
  }

  /** Follows the batch that is asked for: the sheets of the bodies of an area; `null` where a single one is. */
  follow(
    wanted: () => { area: string; bodies: readonly string[] } | null,
    ask: (subject: string) => Promise<BriefSource>,
  ): void {
    // The same bodies told anew are no other batch: what has begun goes on.
    const told = $derived(JSON.stringify(wanted()));
    $effect(() => {
      const batch = JSON.parse(told) as ReturnType<typeof wanted>;
      void this.#attempt;
      if (batch === null || untrack(() => this.batch)?.area === batch.area) return;
      let left = false;
      // What is read on the way to an answer is no reason to gather anew.
      untrack(() => this.#gather(batch.area, batch.bodies, ask, () => !left)).catch((error: unknown) => {
        logFailure(error);
        if (!left) this.#batchFailed = true;
      });
      return () => {
        left = true;
      };
    });
  }

  readonly retry = (): void => {
    this.#batchFailed = false;
    this.batch = null;
    this.#attempt += 1;
    this.live.retry();
  };

  /** Fetches the sources of the bodies of an area, a few at a time; `isWanted` says whether they still are. */
  async #gather(
    area: string,
    bodies: readonly string[],
    ask: (subject: string) => Promise<BriefSource>,
    isWanted: () => boolean,
  ): Promise<void> {
    this.batch = { area, sources: [] };
    for (let start = 0; start < bodies.length && isWanted(); start += 6) {
      const part = await Promise.all(bodies.slice(start, start + 6).map(ask));
      if (isWanted()) this.batch = { area, sources: [...(this.batch?.sources ?? []), ...part] };
    }
  }
}

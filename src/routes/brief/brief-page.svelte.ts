import { Live } from '$lib/ui/state/live.svelte.ts';
import { settleWhen } from '$lib/ui/state/waking.svelte.ts';
import { engine } from '$lib/ui/state/engine.svelte.ts';
import type { BriefSource } from '$lib/views/brief/index.ts';
import { fetchAnswer } from '../fetch-answer.ts';
import { briefAnswer } from './answer.ts';

/** Asks for what the briefs of an area or a body are made from, with the reports of this machine where there are some. */
export async function askBrief(dataset: string, layered: boolean, subject: string): Promise<BriefSource> {
  if (!layered) return fetchAnswer<BriefSource>(dataset, `briefs/${subject}`);
  const answer = await briefAnswer(await engine.open(dataset), null, subject);
  if (answer === null) throw new Error(`no such subject: ${subject}`);
  return answer;
}

/** The briefs shown: that of the subject, or one for every body of an area. */
export class BriefPage {
  readonly live: Live<string, BriefSource>;
  /** The sources of a batch that have come, by area. */
  batch = $state.raw<{ area: string; sources: readonly BriefSource[] } | null>(null);

  constructor(opening: BriefSource, subject: () => string, ask: (subject: string) => Promise<BriefSource>) {
    this.live = new Live(subject, (id) => id, { input: opening.id, output: opening }, ask);
  }

  /** From when on the sheets are those asked for, or the page says why not. */
  settle(ready: () => boolean): void {
    settleWhen(ready);
  }

  /** Fetches the sources of the bodies of an area, a few at a time; `isWanted` says whether they still are. */
  async gather(
    area: string,
    bodies: readonly string[],
    ask: (subject: string) => Promise<BriefSource>,
    isWanted: () => boolean,
  ): Promise<void> {
    this.batch = { area, sources: [] };
    for (let start = 0; start < bodies.length && isWanted(); start += 6) {
      const part = await Promise.all(bodies.slice(start, start + 6).map(ask));
      this.batch = { area, sources: [...(this.batch?.sources ?? []), ...part] };
    }
  }
}

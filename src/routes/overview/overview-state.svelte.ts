import { areaOf, type Filter } from '$lib/queries/index.ts';
import { areaSource } from '$lib/ui/state/area-source.ts';
import { datasetSource } from '$lib/ui/state/dataset-source.ts';
import type { DatasetLine } from '$lib/ui/state/dataset.ts';
import { Live } from '$lib/ui/state/live.svelte.ts';
import { needsBodies, summarizedStatus, type FilingStatus, type FoldId } from '$lib/views/index.ts';
import { AreaStatus } from '../area-status.svelte.ts';
import type { StatusAnswer } from '../overview-answer.ts';
import { askOverview, type OverviewAnswer } from './ask-overview.ts';

interface Opening {
  dataset: DatasetLine;
  first: Filter;
  summarized: readonly Filter['region'][];
  answer: OverviewAnswer;
  status: StatusAnswer | null;
}

/** What the page follows: its filter, the parts that are open, and the reports whose errors somebody has settled. */
interface Followed {
  filter: () => Filter;
  opened: () => readonly FoldId[];
  settled: () => readonly string[];
  alive: () => boolean;
}

const NOBODY: Pick<OverviewAnswer, 'coverage' | 'lines'> = { coverage: [], lines: [] };

/** How the lists of bodies stand. */
export type Listing = OverviewState['listing'];

/**
 * What the overview asks: the figures of its area and who filed what. Of an area with very many bodies it asks for these only when the
 * reader wants them: lists of them, or a part that tells of each. Made while a component is set up.
 */
export class OverviewState {
  readonly live: Live<Filter, OverviewAnswer>;
  readonly filed: AreaStatus;
  /** The bodies of an area that is told without them, where they are wanted. */
  readonly bodies: Live<Filter | null, Pick<OverviewAnswer, 'coverage' | 'lines'>>;
  /** The area whose bodies the reader has asked for. */
  #listed = $state<Filter['region'] | null>(null);
  readonly #opening: Opening;
  readonly #followed: Followed;

  constructor(opening: Opening, followed: Followed) {
    this.#opening = opening;
    this.#followed = followed;
    const { dataset } = opening;
    const { filter, settled, alive } = followed;
    const keyOf = ({ region, kind, from, to }: Filter) =>
      JSON.stringify([region, kind, from, to, alive() ? settled() : []]);
    const askAll = async (input: Filter) => askOverview(await areaSource(dataset, [areaOf(input)]), input, settled());
    // The year in focus needs no query: it chooses among the years already here.
    this.live = new Live(filter, keyOf, { input: opening.first, output: opening.answer }, async (input) => {
      const summary = this.#isSummarized(input) ? await (await datasetSource(dataset)).summary(input.region) : null;
      if (summary === null) return askAll(input);
      const { overviewOf } = await import('./overview-of-summary.ts');
      return overviewOf(summary, input);
    });
    this.bodies = new Live<Filter | null, Pick<OverviewAnswer, 'coverage' | 'lines'>>(
      () => (this.#isSummarized(filter()) && this.#wantsBodies(filter()) ? filter() : null),
      (input) => (input === null ? '' : keyOf(input)),
      { input: null, output: NOBODY },
      async (input) => (input === null ? NOBODY : askAll(input)),
    );
    // What was filed is told as published: the database of the page does not know it.
    this.filed = new AreaStatus(dataset, opening.status, () =>
      this.#isSummarized(filter()) && !this.#wantsBodies(filter()) ? '' : filter().region,
    );
  }

  /** Decisions made on this machine change sums, which are then those of the bodies. */
  #isSummarized({ region, kind }: Filter): boolean {
    return kind === null && this.#followed.settled().length === 0 && this.#opening.summarized.includes(region);
  }

  #wantsBodies({ region }: Filter): boolean {
    return this.#listed === region || this.#followed.opened().some(needsBodies);
  }

  /** The answer with the bodies in it, once they are there. */
  readonly answer = $derived.by((): OverviewAnswer => {
    const { output } = this.live;
    const { input, output: found } = this.bodies;
    if (output.summary === null || input === null || this.bodies.standing.state !== 'ready') return output;
    return { ...output, ...found, summary: null };
  });

  /** How the lists of bodies stand, and how to ask for them; `wanted` says whether anybody has. */
  readonly listing = $derived.by(() => ({
    wanted: this.#wantsBodies(this.#followed.filter()),
    standing: this.bodies.standing,
    list: this.#list,
  }));

  readonly #list = (): void => {
    this.#listed = this.#followed.filter().region;
    if (this.bodies.standing.state === 'failed') this.bodies.retry();
  };

  /** How the reports of a year stand, where the bodies are not listed. */
  status(year: number): FilingStatus | null {
    const { summary } = this.answer;
    return summary && summarizedStatus(summary.filed, year);
  }
}

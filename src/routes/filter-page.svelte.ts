import { browser } from '$app/environment';
import { page } from '$app/state';
import type { AgencyKind } from '$lib/core/agency/index.ts';
import type { RegionCode } from '$lib/core/report/index.ts';
import { parseFilter, type FilterChoices, type ParsedFilter } from '$lib/queries/index.ts';
import { useAlive } from '$lib/ui/state/alive.svelte.ts';
import { AcrossParts } from '$lib/ui/state/across-parts.ts';
import type { DatasetLine } from '$lib/ui/state/dataset.ts';
import { engine } from '$lib/ui/state/engine.svelte.ts';
import { useLabels } from '$lib/ui/state/labels.ts';
import { savesData } from '$lib/ui/state/saves-data.ts';
import { type Live, tell, type Standing, type Told } from '$lib/ui/state/live.svelte.ts';
import { followViews, parametersOf } from '$lib/ui/state/show.ts';
import { isElsewhere, settleWhen } from '$lib/ui/state/waking.svelte.ts';
import { kindsWithin } from '$lib/views/index.ts';

/** What a page with a filter was given. */
interface Offered {
  dataset: DatasetLine;
  choices: FilterChoices;
  kinds: readonly { kind: AgencyKind; region_code: RegionCode }[];
}

/**
 * What every page with a filter does with its address. While the page is built, and until the printed page has come alive, it shows
 * the opening view; the engine starts in its own thread once the first figures are there, or, where the reader saves data, with the first
 * question that it alone can answer. What was printed may be another dataset than the one asked for, which follows at once. Made while a component is set up.
 */
export class FilterPage {
  readonly #alive = useAlive();
  readonly #data: () => Offered;
  readonly #words = useLabels().figure;
  readonly #text = $derived.by(() => (browser && this.alive ? (page.state.search ?? page.url.search) : ''));
  readonly search = $derived.by(() => parametersOf(this.#text));
  #known: { text: string; parsed: ParsedFilter } | null = null;
  /** The same object until the filter is another: what else an address says redraws nothing that follows the filter alone. */
  readonly parsed = $derived.by(() => {
    const parsed = parseFilter(this.search, this.#data().choices);
    const text = JSON.stringify(parsed);
    if (this.#known?.text !== text) this.#known = { text, parsed };
    return this.#known.parsed;
  });
  /** The kinds of bodies there are in the area chosen. */
  readonly kinds = $derived.by(() => kindsWithin(this.parsed.filter.region, this.#data().kinds));

  constructor(data: () => Offered) {
    this.#data = data;
    followViews();
  }

  get alive(): boolean {
    return this.#alive();
  }

  /** How the figures of an answer stand to what is asked: none of them is ready while they show another dataset. */
  toldOf(live: Pick<Live<unknown, unknown>, 'standing' | 'retry'>, held: string, retry = live.retry): Told {
    if (isElsewhere()) return { state: 'loading', late: false };
    const { standing } = live;
    const large = standing.state === 'failed' && standing.error instanceof AcrossParts;
    return tell(standing, this.#words[large ? 'acrossParts' : 'failed'](held), retry);
  }

  /** What was printed for another address stays out of sight until its own figures are there, or fail. */
  showWhenReady(live: () => Standing): void {
    const state = $derived(live().state);
    settleWhen(() => state !== 'loading');
    $effect(() => {
      // The engine would take the line from the figures that are waited for.
      if (state !== 'ready' || isElsewhere() || savesData()) return;
      // Started ahead of any question: whoever asks one is told of a failure, and the engine has logged it.
      void engine.open(this.#data().dataset, { area: this.parsed.filter.region }).catch(() => undefined);
    });
  }
}

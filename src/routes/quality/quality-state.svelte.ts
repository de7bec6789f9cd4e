import { onMount } from 'svelte';
import { page } from '$app/state';
import type { RegionCode } from '$lib/core/report/index.ts';
import { Cases } from '$lib/ui/state/cases.svelte.ts';
import { Decisions } from '$lib/ui/state/decisions.svelte.ts';
import { Live } from '$lib/ui/state/live.svelte.ts';
import { useAlive } from '$lib/ui/state/alive.svelte.ts';
import { settleWhen } from '$lib/ui/state/waking.svelte.ts';
import { useLabels } from './labels.ts';
import { parametersOf } from '$lib/ui/state/show.ts';
import { rememberSettled, settledReports } from '$lib/ui/state/settled.ts';
import { reportStates, settledErrors, workItems } from '$lib/views/quality/index.ts';
import type { DatasetLine } from '$lib/ui/state/dataset.ts';
import { askAnswer } from '../open-answer.ts';
import { areaAnswer, type AreaAnswer, type QualityAnswer } from './answer.ts';

const NOTHING: AreaAnswer = {
  filings: [],
  findings: [],
  sums: [],
  cells: [],
  totals: [],
  performance: {},
  included: {},
};

/** What was filed and found in the area asked for, and what was decided about it on this machine. Made while a component is set up. */
export class QualityState {
  readonly #alive = useAlive();
  readonly #t = useLabels();
  /** What the address asks for; while the page is built, and until it has come alive, the opening view. */
  readonly params = $derived.by(() => parametersOf(this.#alive() ? page.url.search : ''));
  readonly decisions: Decisions;
  readonly cases: Cases;
  readonly live: Live<RegionCode, AreaAnswer>;
  readonly answer = $derived.by(() => this.live.output);
  readonly years = $derived.by(() =>
    this.answer.filings.map(({ year }) => year).filter((year, at, all) => all.indexOf(year) === at),
  );
  readonly items = $derived.by(() => workItems(this.answer.findings, this.answer.filings, this.#t));
  readonly states = $derived.by(() => reportStates(this.answer.filings, this.items, this.decisions.known));

  constructor(dataset: DatasetLine, opening: QualityAnswer, wanted: (params: URLSearchParams) => RegionCode) {
    const region = () => wanted(this.params);
    this.decisions = new Decisions(dataset.name);
    this.cases = new Cases(dataset.name);
    onMount(() => void this.decisions.load());
    onMount(this.decisions.follow);
    onMount(() => void this.cases.load());
    onMount(this.cases.follow);
    this.live = new Live(
      region,
      (code) => code,
      { input: opening.region ?? region(), output: opening.answer ?? NOTHING },
      (code) => askAnswer(dataset, (source) => areaAnswer(source, code)),
    );
    settleWhen(() => this.live.standing.state !== 'loading');
    // The marks on figures elsewhere follow what is decided here; what was settled in other areas stays.
    $effect(() => {
      if (!this.decisions.loaded || this.decisions.failed) return;
      const isHere = (key: string) => this.items.some(({ agency_id, year }) => `${agency_id}/${year}` === key);
      const elsewhere = settledReports(dataset.name).filter((key) => !isHere(key));
      rememberSettled(dataset.name, [...elsewhere, ...settledErrors(this.items, this.decisions.known)]);
    });
  }
}

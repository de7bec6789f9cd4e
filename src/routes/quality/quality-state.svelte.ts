import { onMount } from 'svelte';
import type { RegionCode } from '$lib/core/report/index.ts';
import { Decisions } from '$lib/ui/state/decisions.svelte.ts';
import { Live } from '$lib/ui/state/live.svelte.ts';
import { rememberSettled, settledReports } from '$lib/ui/state/settled.ts';
import { reportStates, settledErrors, workItems } from '$lib/views/quality/index.ts';
import { fetchAnswer } from '../fetch-answer.ts';
import type { AreaAnswer, QualityAnswer } from './answer.ts';

const NOTHING: AreaAnswer = { filings: [], findings: [], sums: [], cells: [] };

/** What was filed and found in the area asked for, and what was decided about it on this machine. Made while a component is set up. */
export class QualityState {
  readonly decisions: Decisions;
  readonly live: Live<RegionCode, AreaAnswer>;
  readonly answer = $derived.by(() => this.live.output);
  readonly years = $derived.by(() =>
    this.answer.filings.map(({ year }) => year).filter((year, at, all) => all.indexOf(year) === at),
  );
  readonly items = $derived.by(() => workItems(this.answer.findings, this.answer.filings));
  readonly states = $derived.by(() => reportStates(this.answer.filings, this.items, this.decisions.known));

  constructor(dataset: string, opening: QualityAnswer, wanted: () => RegionCode) {
    this.decisions = new Decisions(dataset);
    onMount(() => void this.decisions.load());
    this.live = new Live(
      wanted,
      (region) => region,
      { input: opening.region ?? wanted(), output: opening.answer ?? NOTHING },
      (region) => fetchAnswer<AreaAnswer>(dataset, `quality/${region}`),
    );
    // The marks on figures elsewhere follow what is decided here; what was settled in other areas stays.
    $effect(() => {
      if (!this.decisions.loaded || this.decisions.failed) return;
      const isHere = (key: string) => this.items.some(({ agency_id, year }) => `${agency_id}/${year}` === key);
      const elsewhere = settledReports(dataset).filter((key) => !isHere(key));
      rememberSettled(dataset, [...elsewhere, ...settledErrors(this.items, this.decisions.known)]);
    });
  }
}

import { browser } from '$app/environment';
import { TOPIC_PLANS } from '$lib/views/index.ts';
import { showsOpening, type Filter } from '$lib/queries/index.ts';
import { areaSource } from '$lib/ui/state/area-source.ts';
import type { DatasetLine } from '$lib/ui/state/dataset.ts';
import { datasetSource } from '$lib/ui/state/dataset-source.ts';
import { Live, isHeld } from '$lib/ui/state/live.svelte.ts';
import { isElsewhere } from '$lib/ui/state/waking.svelte.ts';
import { settledReports } from '$lib/ui/state/settled.ts';
import { FilterPage } from '../filter-page.svelte.ts';
import { askApplicants, type TopicAnswer } from './answer.ts';
import { askTopic, topicScopes } from './ask-topic.ts';
import { parseTopic } from './topic-address.ts';
import type { TopicWish } from './topic-view.ts';

/** What a topic page is given. */
export interface TopicData extends TopicAnswer {
  dataset: DatasetLine;
}

/** What a topic page was asked for by its address, and the answer that is there. Made while a component is set up. */
export class TopicState {
  readonly #data: () => TopicData;
  readonly page: FilterPage;
  readonly live: Live<TopicWish, TopicAnswer['answer']>;
  readonly applicants: Live<Filter, TopicAnswer['applicants']>;
  readonly plan = $derived.by(() => TOPIC_PLANS[this.#data().topic]);
  readonly address = $derived.by(() => parseTopic(this.page.search, this.plan));
  readonly #indicator = $derived.by(() => this.address.indicator);
  readonly #view = $derived.by(() => this.address.view);
  readonly wanted: TopicWish = $derived.by(() => ({
    filter: this.page.parsed.filter,
    indicator: this.#indicator,
    view: this.#view,
  }));
  /** What the answer belongs to; how it is drawn needs no question. */
  readonly shown: TopicWish = $derived.by(() => this.live.shown);
  /** Whether what is shown must be seen to belong to a former question. */
  readonly held = $derived.by(() => isHeld(this.live.standing));
  /** Whether the drawings printed while the page was built still show what is there. */
  readonly printable = $derived.by(() => {
    const { answer, choices } = this.#data();
    const { filter, view } = this.shown;
    return this.live.output === answer && showsOpening(filter, choices) && view === 'share';
  });

  constructor(data: () => TopicData) {
    this.#data = data;
    this.page = new FilterPage(data);
    const { dataset, topic, first, answer, applicants } = data();
    const { opening } = TOPIC_PLANS[topic];
    // What was printed knows nothing of decisions made on this machine.
    const settled = () => (browser && this.page.alive ? settledReports(dataset.name) : []);
    this.live = new Live(
      () => this.wanted,
      ({ filter: { region, kind, from, to, agencies, peers }, indicator }) =>
        JSON.stringify([region, kind, from, to, agencies, agencies.length > 0 ? peers : '', indicator, settled()]),
      { input: { filter: first, indicator: opening, view: 'share' }, output: answer },
      async ({ filter, indicator }) =>
        askTopic(await areaSource(dataset, topicScopes(filter)), topic, filter, indicator, settled()),
    );
    this.applicants = new Live(
      // The printed dataset is not asked on behalf of another.
      () => (isElsewhere() ? first : this.shown.filter),
      ({ region, kind, from, to }) => (topic === 'requests' ? JSON.stringify([region, kind, from, to]) : topic),
      { input: first, output: applicants },
      async (filter) => askApplicants(await datasetSource(dataset), topic, filter),
    );
    this.page.showWhenReady(() => this.live.standing);
  }

  readonly retry = (): void => {
    this.live.retry();
    this.applicants.retry();
  };
}

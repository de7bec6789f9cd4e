import type { PageData } from './$types';
import type { IndicatorId } from '$lib/indicators/index.ts';
import { areaOf, everywhereOf, type AreaSource, type DatasetSource, type Filter } from '$lib/queries/index.ts';
import { bodiesOf, neighboursOf, reachesOut } from '$lib/views/index.ts';
import { filterAnswer } from '../filter-answer.ts';

/** The indicator the page opens with. */
export const OPENING_INDICATOR: IndicatorId = 'open_rate';

/** The question a comparison needs: whom the filter means, and with pinned or listed agencies everybody, for their peers. */
export const compareScope = (filter: Filter): Filter => (reachesOut(filter) ? everywhereOf(filter) : areaOf(filter));

const askedFor = (indicator: IndicatorId, second: IndicatorId | null): IndicatorId[] => [
  ...new Set<IndicatorId>([indicator, ...neighboursOf(indicator, second), 'received_new']),
];

/** Every body that may be compared, with one indicator and its neighbours, and by how many requests it receives. */
export async function askComparison(
  source: AreaSource,
  filter: Filter,
  indicator: IndicatorId,
  second: IndicatorId | null = null,
) {
  const scope = compareScope(filter);
  const lines = source.lines(scope, askedFor(indicator, second));
  const coverage = source.coverage(scope);
  return { lines: await lines, coverage: await coverage };
}

/** What the page is given. */
export type ComparePageData = PageData;

export type ComparisonAnswer = Awaited<ReturnType<typeof askComparison>>;

/** The bodies of an answer. */
export const bodiesIn = (
  { lines, coverage }: ComparisonAnswer,
  filter: Filter,
  indicator: IndicatorId,
  second: IndicatorId | null,
) => bodiesOf(filter, askedFor(indicator, second), coverage, lines);

/** What there is to choose from, and the comparison the page opens with. */
export async function compareAnswer(source: DatasetSource) {
  const offered = await filterAnswer(source);
  const { opening } = offered.choices;
  return {
    ...offered,
    answer: await askComparison(await source.area([compareScope(opening)]), opening, OPENING_INDICATOR),
  };
}

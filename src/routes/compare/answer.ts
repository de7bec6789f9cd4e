import type { PageData } from './$types';
import type { IndicatorId } from '$lib/indicators/index.ts';
import {
  areaOf,
  everywhereOf,
  parseFilter,
  type AreaSource,
  type DatasetSource,
  type Filter,
  type FilterChoices,
} from '$lib/queries/index.ts';
import { bodiesOf, neighboursOf, reachesOut } from '$lib/views/index.ts';
import { filterAnswer } from '../filter-answer.ts';
import { comparesAreas } from './areas/areas-address.ts';
import { parseCompare } from './compare-address.ts';

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

/** What is compared. */
export interface Compared {
  filter: Filter;
  indicator: IndicatorId;
  /** The indicator it is set beside; `null` for the usual one. */
  second: IndicatorId | null;
}

/** The answer to no comparison. */
export const NOTHING_COMPARED: { input: null; output: ComparisonAnswer } = {
  input: null,
  output: { lines: [], coverage: [] },
};

/** What is compared first: what an address asks for or, without one, what the page opens with. */
function firstCompared(choices: FilterChoices, asked: URLSearchParams | null): Compared {
  const { indicator, second } = parseCompare(asked ?? new URLSearchParams());
  return { filter: asked === null ? choices.opening : parseFilter(asked, choices).filter, indicator, second };
}

/** What there is to choose from, and the first comparison; `null` where an address asks for areas. */
export async function compareAnswer(source: DatasetSource, asked: URLSearchParams | null = null) {
  const offered = await filterAnswer(source, asked);
  if (asked !== null && comparesAreas(asked)) return { ...offered, compared: null };
  const input = firstCompared(offered.choices, asked);
  const { filter, indicator, second } = input;
  const output = await askComparison(await source.area([compareScope(filter)]), filter, indicator, second);
  return { ...offered, compared: { input, output } };
}

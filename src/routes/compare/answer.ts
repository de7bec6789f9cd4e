import type { IndicatorId } from '$lib/indicators/index.ts';
import { queryBodyFigures, queryCoverage, type Filter } from '$lib/queries/index.ts';
import { neighboursOf } from '$lib/views/index.ts';
import type { Engine } from '$lib/warehouse/engine.ts';
import { filterAnswer } from '../filter-answer.ts';

/** The indicator the page opens with. */
export const OPENING_INDICATOR = 'open_rate' as IndicatorId;

/** Every body of a filter with one indicator and its neighbours. */
export async function askComparison(engine: Engine, filter: Filter, indicator: IndicatorId) {
  const figures = queryBodyFigures(engine, filter, [indicator, ...neighboursOf(indicator)]);
  const coverage = queryCoverage(engine, filter);
  return { figures: await figures, coverage: await coverage };
}

/** What there is to choose from, and the comparison the page opens with. */
export async function compareAnswer(engine: Engine) {
  const offered = await filterAnswer(engine);
  return { ...offered, answer: await askComparison(engine, offered.choices.opening, OPENING_INDICATOR) };
}

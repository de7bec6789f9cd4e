import { queryCoverage, queryTrend } from '$lib/queries/index.ts';
import type { Engine } from '$lib/warehouse/engine.ts';
import { filterAnswer } from './filter-answer.ts';

/** What there is to choose from, and the figures of the opening view. */
export async function overviewAnswer(engine: Engine) {
  const offered = await filterAnswer(engine);
  const { opening } = offered.choices;
  return {
    ...offered,
    answer: { trend: await queryTrend(engine, opening), coverage: await queryCoverage(engine, opening) },
  };
}

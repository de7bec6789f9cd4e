import {
  ALL_REGIONS,
  areaPrefix,
  queryAreaTotals,
  queryBodyLines,
  queryCoverage,
  queryFilingLines,
  queryTrend,
  type Filter,
} from '$lib/queries/index.ts';
import { OVERVIEW_INDICATORS } from '$lib/views/index.ts';
import type { Engine } from '$lib/warehouse/engine.ts';
import { filterAnswer } from './filter-answer.ts';

/** The area's figures, who is loaded, and the few figures of each body that changes and the list of bodies need. */
export async function askOverview(engine: Engine, filter: Filter, settled: readonly string[] = []) {
  const [trend, coverage, lines] = await Promise.all([
    queryTrend(engine, filter, settled),
    queryCoverage(engine, filter),
    queryBodyLines(engine, filter, OVERVIEW_INDICATORS),
  ]);
  return { trend, coverage, lines };
}

/** What the bodies of an area filed, as published, and how its own totals stand to their sums; `region` is a code or all areas. */
export async function statusAnswer(quality: Engine, region: string) {
  const code = region as Filter['region'];
  return {
    region,
    lines: await queryFilingLines(quality, areaPrefix(code)),
    totals: code === ALL_REGIONS ? [] : await queryAreaTotals(quality, code),
  };
}

export type StatusAnswer = Awaited<ReturnType<typeof statusAnswer>>;

/** What there is to choose from, and the figures of the opening view. */
export async function overviewAnswer(engine: Engine, quality: Engine) {
  const offered = await filterAnswer(engine);
  const { opening } = offered.choices;
  return {
    ...offered,
    answer: await askOverview(engine, opening),
    status: await statusAnswer(quality, opening.region),
  };
}

export type OverviewAnswer = Awaited<ReturnType<typeof overviewAnswer>>;

import {
  ALL_REGIONS,
  areaPrefix,
  databaseSource,
  queryAreaTotals,
  queryFilingLines,
  type Filter,
} from '$lib/queries/index.ts';
import type { Engine } from '$lib/warehouse/engine.ts';
import { filterAnswer } from './filter-answer.ts';
import { askOverview } from './overview/ask-overview.ts';

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
    answer: await askOverview(databaseSource(engine), opening),
    status: await statusAnswer(quality, opening.region),
  };
}

export type OverviewAnswer = Awaited<ReturnType<typeof overviewAnswer>>;

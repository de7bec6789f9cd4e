import { trendOfSummary, type AreaSummary, type Filter } from '$lib/queries/index.ts';
import type { OverviewAnswer } from './ask-overview.ts';

/** What the overview tells of an area with very many bodies, without a row for each. */
export const overviewOf = (summary: AreaSummary, filter: Filter): OverviewAnswer => ({
  trend: trendOfSummary(summary, filter),
  coverage: [],
  lines: [],
  summary: { coverage: summary.coverage, filed: summary.filed },
});

import {
  areaOf,
  type AreaSource,
  type AreaSummary,
  type BodyLineRow,
  type CoverageRow,
  type Filter,
  type TrendRow,
} from '$lib/queries/index.ts';
import { OVERVIEW_INDICATORS } from '$lib/views/index.ts';

export interface OverviewAnswer {
  trend: readonly TrendRow[];
  coverage: readonly CoverageRow[];
  lines: readonly BodyLineRow[];
  /** What stands in place of rows for each body; `null` where these are there. */
  summary: Pick<AreaSummary, 'coverage' | 'filed'> | null;
}

/** The area's figures, who is loaded, and the few figures of each body that changes and the list of bodies need. */
export async function askOverview(
  source: AreaSource,
  filter: Filter,
  settled: readonly string[] = [],
): Promise<OverviewAnswer> {
  const area = areaOf(filter);
  const [trend, coverage, lines] = await Promise.all([
    source.trend(area, settled),
    source.coverage(area),
    source.lines(area, OVERVIEW_INDICATORS),
  ]);
  return { trend, coverage, lines, summary: null };
}

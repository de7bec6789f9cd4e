import type { AreaSource, Filter } from '$lib/queries/index.ts';
import { OVERVIEW_INDICATORS } from '$lib/views/index.ts';

/** The area's figures, who is loaded, and the few figures of each body that changes and the list of bodies need. */
export async function askOverview(source: AreaSource, filter: Filter, settled: readonly string[] = []) {
  const [trend, coverage, lines] = await Promise.all([
    source.trend(filter, settled),
    source.coverage(filter),
    source.lines(filter, OVERVIEW_INDICATORS),
  ]);
  return { trend, coverage, lines };
}

import { areaOf, type AreaSource, type Filter } from '$lib/queries/index.ts';
import { OVERVIEW_INDICATORS } from '$lib/views/index.ts';

/** The area's figures, who is loaded, and the few figures of each body that changes and the list of bodies need. */
export async function askOverview(source: AreaSource, filter: Filter, settled: readonly string[] = []) {
  const area = areaOf(filter);
  const [trend, coverage, lines] = await Promise.all([
    source.trend(area, settled),
    source.coverage(area),
    source.lines(area, OVERVIEW_INDICATORS),
  ]);
  return { trend, coverage, lines };
}

import type { Filter } from '$lib/queries/index.ts';
import { bodyLinesOf, coverageOf, covers, trendOf, type AreaPack } from '$lib/queries/pack/index.ts';
import { OVERVIEW_INDICATORS } from '$lib/views/index.ts';
import type { OverviewAnswer } from '../overview-answer.ts';

/** What `askOverview` asks the engine, from a pack; `null` where it lacks what the filter means. */
export function packedOverview(
  pack: AreaPack,
  filter: Filter,
  settled: readonly string[],
): OverviewAnswer['answer'] | null {
  if (!covers(pack, filter)) return null;
  return {
    trend: trendOf(pack, filter, settled),
    coverage: coverageOf(pack, filter),
    lines: bodyLinesOf(pack, filter, OVERVIEW_INDICATORS),
  };
}

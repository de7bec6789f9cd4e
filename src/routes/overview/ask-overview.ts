import type { Filter } from '$lib/queries/index.ts';
import { areaPack } from '$lib/ui/state/area-packs.ts';
import type { DatasetLine } from '$lib/ui/state/dataset.ts';
import { engine } from '$lib/ui/state/engine.svelte.ts';
import { workingCopy } from '$lib/ui/state/working-copy.svelte.ts';
import type { OverviewAnswer } from '../overview-answer.ts';

type Answer = OverviewAnswer['answer'];

/** What the pack of an area says; `null` where there is none, or it lacks a body that was chosen. */
async function askPack(dataset: DatasetLine, filter: Filter, settled: readonly string[]): Promise<Answer | null> {
  const [pack, { packedOverview }] = await Promise.all([
    areaPack(dataset, filter.region),
    import('./packed-overview.ts'),
  ]);
  return pack && packedOverview(pack, filter, settled);
}

/**
 * The figures of an area: as published, from its pack, which comes long before the engine could answer; else from the engine,
 * which alone knows the reports of this machine. `settled` are the reports whose errors somebody settled here.
 */
export async function askOverviewOf(dataset: DatasetLine, filter: Filter, settled: readonly string[]): Promise<Answer> {
  const packed = workingCopy.wanted(dataset.name) === null ? await askPack(dataset, filter, settled) : null;
  if (packed !== null) return packed;
  // Questions come with the engine that answers them, after the page.
  const [ask, opened] = await Promise.all([import('../overview-answer.ts'), engine.open(dataset.name)]);
  return ask.askOverview(opened, filter, settled);
}

import { browser } from '$app/environment';
import { parseFilter, type DatasetSource, type FilterChoices } from '$lib/queries/index.ts';
import { areaPack } from '$lib/ui/state/area-packs.ts';
import { parametersOf } from '$lib/ui/state/show.ts';
import { openAnswer } from './open-answer.ts';

/**
 * What a page with a filter shows first. Where the address asks for another area, its figures are asked for at once: they come while
 * the page wakes as it was printed.
 */
export async function openFiltered<Answer extends { choices: FilterChoices }>(
  event: Parameters<typeof openAnswer>[0],
  ask: (source: DatasetSource) => Promise<Answer | null>,
): Promise<Answer> {
  const answer = await openAnswer(event, ask);
  if (browser) {
    const { filter } = parseFilter(parametersOf(location.search), answer.choices);
    const { dataset } = await event.parent();
    if (filter.region !== answer.choices.opening.region) void areaPack(dataset, filter.region);
  }
  return answer;
}

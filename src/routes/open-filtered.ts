import { browser } from '$app/environment';
import { isHttpError, type LoadEvent } from '@sveltejs/kit';
import { parseFilter, type DatasetSource, type Filter, type FilterChoices } from '$lib/queries/index.ts';
import { areaPack } from '$lib/ui/state/area-packs.ts';
import { parametersOf } from '$lib/ui/state/show.ts';
import { isPrinted } from '$lib/ui/state/printed.ts';
import { openAnswer } from './open-answer.ts';

/** How the answer of a page is asked for whose first view is the one that `asked` names or, without it, the opening one. */
type AskFirst<Answer> = (source: DatasetSource, asked: URLSearchParams | null) => Promise<Answer | null>;

type Event = Parameters<typeof openAnswer>[0] & Pick<LoadEvent, 'url' | 'untrack'>;

/**
 * What a page shows first whose address names an area or a body: a printed page as it was printed, any other what its address asks
 * for; where that does not come, its own first view.
 */
export async function openAsked<Answer extends object>(event: Event, ask: AskFirst<Answer>): Promise<Answer> {
  if (browser && !isPrinted()) {
    const asked = parametersOf(event.untrack(() => event.url.search));
    try {
      return await openAnswer(event, (source) => ask(source, asked));
    } catch (cause) {
      // What the files lack of an area the engine may have: the page opens with its own first view and asks once more.
      if (isHttpError(cause, 404)) throw cause;
    }
  }
  return openAnswer(event, (source) => ask(source, null));
}

/** The same of a page with a filter: where it does not open with the area that its address asks for, that one's figures are on their way. */
export async function openFiltered<Answer extends { choices: FilterChoices; first: Filter }>(
  event: Event,
  ask: AskFirst<Answer>,
): Promise<Answer> {
  const answer = await openAsked(event, ask);
  if (!browser) return answer;
  const { filter } = parseFilter(parametersOf(event.untrack(() => event.url.search)), answer.choices);
  const { dataset } = await event.parent();
  if (filter.region !== answer.first.region) void areaPack(dataset, filter.region);
  return answer;
}

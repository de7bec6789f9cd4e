import { isIndicatorId, type IndicatorId } from '$lib/indicators/index.ts';
import type { CompositionView, TopicPlan } from '$lib/views/index.ts';

const VIEWS: readonly CompositionView[] = ['share', 'count'];

/** The parameters a topic page adds to the filter's. */
export interface TopicAddress {
  indicator: IndicatorId;
  view: CompositionView;
  /** Parameters whose value is not on offer. */
  rejected: readonly ('indicator' | 'view')[];
}

/** Reads them; unknown values fall back to the opening ones. */
export function parseTopic(search: URLSearchParams, { opening, first, more }: TopicPlan): TopicAddress {
  const [name, drawing] = [search.get('indicator'), search.get('view')];
  const indicator = name !== null && isIndicatorId(name) && [...first, ...more].includes(name) ? name : null;
  const view = VIEWS.find((one) => one === drawing) ?? null;
  return {
    indicator: indicator ?? opening,
    view: view ?? 'share',
    rejected: [
      ...(name !== null && indicator === null ? (['indicator'] as const) : []),
      ...(drawing !== null && view === null ? (['view'] as const) : []),
    ],
  };
}

/** Adds them to an address; what equals the opening view is left out. */
export function printTopic(
  parameters: URLSearchParams,
  { indicator, view }: Omit<TopicAddress, 'rejected'>,
  { opening }: TopicPlan,
): URLSearchParams {
  if (indicator !== opening) parameters.set('indicator', indicator);
  if (view !== 'share') parameters.set('view', view);
  return parameters;
}

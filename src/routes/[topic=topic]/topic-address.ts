import { isIndicatorId, type IndicatorId } from '$lib/indicators/index.ts';
import type { CompositionView, TopicPlan } from '$lib/views/index.ts';
import { OPENING_CHOICES, printChoices, readChoices, type TableChoices } from './table-choices.ts';

const COMPOSITIONS: readonly CompositionView[] = ['share', 'count'];

/** The parameters a topic page adds to the filter's: `indicator`, and `view=count~bodies.all`. */
export interface TopicAddress {
  indicator: IndicatorId;
  view: CompositionView;
  tables: TableChoices;
  /** Parameters whose value is not on offer. */
  rejected: readonly ('indicator' | 'view')[];
}

function readView(text: string | null, { parts, table }: TopicPlan): Pick<TopicAddress, 'view' | 'tables'> | null {
  const [first = '', ...rest] = text === null ? [] : text.split('~');
  const view = COMPOSITIONS.find((one) => one === first);
  const words = text === null ? [] : view === undefined ? [first, ...rest] : rest;
  const tables = readChoices(words, { matrix: [...parts, 'total'], bodies: table });
  return tables && { view: view ?? 'share', tables };
}

/** Reads them; unknown values fall back to the opening ones. */
export function parseTopic(search: URLSearchParams, plan: TopicPlan): TopicAddress {
  const { opening, first, more } = plan;
  const name = search.get('indicator');
  const indicator = name !== null && isIndicatorId(name) && [...first, ...more].includes(name) ? name : null;
  const view = readView(search.get('view'), plan);
  return {
    indicator: indicator ?? opening,
    ...(view ?? { view: 'share', tables: OPENING_CHOICES }),
    rejected: [
      ...(name !== null && indicator === null ? (['indicator'] as const) : []),
      ...(view === null ? (['view'] as const) : []),
    ],
  };
}

/** Adds them to an address; what equals the opening view is left out. */
export function printTopic(
  parameters: URLSearchParams,
  { indicator, view, tables }: Omit<TopicAddress, 'rejected'>,
  { opening }: TopicPlan,
): URLSearchParams {
  const words = [...(view === 'share' ? [] : [view]), ...printChoices(tables)];
  if (indicator !== opening) parameters.set('indicator', indicator);
  if (words.length > 0) parameters.set('view', words.join('~'));
  return parameters;
}

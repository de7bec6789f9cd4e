import { isIndicatorId, type IndicatorId } from '$lib/indicators/index.ts';
import { BY_RANK, SORT_KEYS, type SortKey, type Sorting } from '$lib/views/index.ts';

/** The indicator the page opens with. */
const OPENING_INDICATOR: IndicatorId = 'open_rate';

/** The parameters the comparison adds to the filter's: `indicator=a~b`, `view=change~up`. */
export interface CompareAddress {
  indicator: IndicatorId;
  /** The indicator it is set beside; `null` for the usual one. */
  second: IndicatorId | null;
  sort: Sorting<SortKey>;
  rejected: readonly ('indicator' | 'view')[];
}

function parseIndicators(text: string | null): Pick<CompareAddress, 'indicator' | 'second'> | null {
  if (text === null) return { indicator: OPENING_INDICATOR, second: null };
  const [first = '', second, ...rest] = text.split('~');
  if (!isIndicatorId(first) || rest.length > 0 || first === second) return null;
  if (second === undefined) return { indicator: first, second: null };
  return isIndicatorId(second) ? { indicator: first, second } : null;
}

function parseSort(text: string | null): Sorting<SortKey> | null {
  if (text === null) return BY_RANK;
  const [name, direction, ...rest] = text.split('~');
  const by = SORT_KEYS.find((one) => one === name);
  if (by === undefined || rest.length > 0 || (direction !== undefined && direction !== 'up')) return null;
  return { by, order: direction === 'up' ? 'ascending' : 'descending' };
}

/** Reads them; unknown values fall back to the opening ones. */
export function parseCompare(search: URLSearchParams): CompareAddress {
  const indicators = parseIndicators(search.get('indicator'));
  const sort = parseSort(search.get('view'));
  return {
    indicator: indicators?.indicator ?? OPENING_INDICATOR,
    second: indicators?.second ?? null,
    sort: sort ?? BY_RANK,
    rejected: [...(indicators === null ? (['indicator'] as const) : []), ...(sort === null ? (['view'] as const) : [])],
  };
}

/** Adds them to an address; what equals the opening view is left out. */
export function printCompare(
  parameters: URLSearchParams,
  { indicator, second, sort }: Omit<CompareAddress, 'rejected'>,
): URLSearchParams {
  const other = second === null || second === indicator ? '' : `~${second}`;
  if (indicator !== OPENING_INDICATOR || other !== '') parameters.set('indicator', `${indicator}${other}`);
  const up = sort.order === 'ascending';
  if (sort.by !== BY_RANK.by || up) parameters.set('view', `${sort.by}${up ? '~up' : ''}`);
  return parameters;
}

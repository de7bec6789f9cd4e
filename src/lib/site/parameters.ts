import { FILTER_PARAMETERS } from '../queries/filter.ts';

/** What an address may say beside its path. Each page reads those of its entry in `PAGES`. */
export const PARAMETERS = [
  ...FILTER_PARAMETERS,
  'indicator',
  'view',
  'open',
  'of',
  'level',
  'areas',
  'scope',
  'severity',
  'state',
  'batch',
  'a',
  'b',
] as const;
export type Parameter = (typeof PARAMETERS)[number];

/** Parameters whose values name an area or a body of one dataset: another dataset does not know them. */
export const OF_ONE_DATASET: readonly Parameter[] = ['region', 'agency', 'peers', 'a', 'b', 'areas'];

import { GROUNDS, type IndicatorId } from '../../indicators/index.ts';

/** Shares whose rise is for the worse, and the one whose fall is. */
export const SHARES = { refused: 'refusal_rate', unavailable: 'unavailable_rate', open: 'open_rate' } as const;

/** What must be known of each body to say whether its handling of requests deserves a look. */
export const PERFORMANCE_INDICATORS: readonly IndicatorId[] = [
  'review_total',
  'review_corrected',
  'suit_total',
  'suit_corrected',
  'carried_out',
  'concluded',
  ...Object.values(SHARES),
  ...GROUNDS,
];

import { indicatorOf, type IndicatorId } from '../../indicators/index.ts';
import { ATTENTION_INDICATORS } from '../attention/index.ts';
import { HEADLINE_INDICATORS } from '../figure/kpi.ts';

/** What the overview tells changes of, in the order of the tables. */
export const CHANGES_TOLD: readonly IndicatorId[] = [
  'received_new',
  'open_rate',
  'carried_out',
  'unavailable',
  'refusal_rate',
  'normative_docs_issued',
  'review_total',
  'suit_total',
];

/** What must be known of each body for the overview: for changes, for the gaps of the flow, for who needs attention. */
export const OVERVIEW_INDICATORS: readonly IndicatorId[] = [
  ...new Set<IndicatorId>([
    ...CHANGES_TOLD.filter((one) => indicatorOf(one).denominator === null),
    ...HEADLINE_INDICATORS,
    ...ATTENTION_INDICATORS,
    'outcome_gap',
    'balance_gap',
  ]),
];

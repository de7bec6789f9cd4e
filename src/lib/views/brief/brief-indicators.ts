import { OUTCOMES, type IndicatorId } from '../../indicators/index.ts';
import { JUDGED } from '../figure/judged.ts';

/** The indicators a brief shows; a source need hold no others. */
export const BRIEF_INDICATORS: readonly IndicatorId[] = [
  'normative_docs_issued',
  'normative_docs_repealed',
  'normative_docs_newly_made',
  'normative_docs_in_force',
  'received_new',
  'carried_out',
  'concluded',
  'review_total',
  'review_corrected',
  'suit_total',
  'suit_corrected',
  ...JUDGED,
  ...OUTCOMES,
];

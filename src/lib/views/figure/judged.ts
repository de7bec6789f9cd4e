import type { IndicatorId } from '../../indicators/index.ts';

/** The shares whose change is told as better or worse, in the order of the headlines. */
export const JUDGED = [
  'open_rate',
  'refusal_rate',
  'carry_rate',
  'review_correction_rate',
] as const satisfies readonly IndicatorId[];

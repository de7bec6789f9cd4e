import { indicatorOf, type IndicatorId } from '../../indicators/index.ts';

/** Whether a year may be compared with the one before: not across the change of the form, for what it changed. */
export function comparableYears(indicator: IndicatorId, year: number): boolean {
  return indicatorOf(indicator).comparability === 'same' || year !== 2021;
}

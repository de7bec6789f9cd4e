import { tableFormOfYear, type TableForm } from '../../core/template/index.ts';
import { isMeasuredIn, tableOfIndicator, type IndicatorId } from '../../indicators/index.ts';

/** The form that reports of a year have in common; where they differ, or there is none, the one prescribed for the year. */
export function commonForm(indicator: IndicatorId, year: number, forms: readonly (TableForm | null)[]): TableForm {
  const known = new Set(forms.filter((form) => form !== null));
  const [form] = known;
  return known.size === 1 && form !== undefined ? form : tableFormOfYear(tableOfIndicator(indicator), year);
}

/** Why a report that was read has no such figure: its form has none, or its cells could not be read. */
export const gapInForm = (indicator: IndicatorId, form: TableForm): 'not_in_form' | 'undecidable' =>
  isMeasuredIn(indicator, form) ? 'undecidable' : 'not_in_form';

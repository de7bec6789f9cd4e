import type { TableForm, TableKey } from '../core/template/index.ts';
import { indicatorOf, type IndicatorId } from './catalog.ts';

/** The table that an indicator counts in; a rate is told by its numerator. */
export const tableOfIndicator = (id: IndicatorId): TableKey => indicatorOf(id).numerator.table;

/** Whether a form has the figure at all. */
export const isMeasuredIn = (id: IndicatorId, form: TableForm): boolean =>
  indicatorOf(id).numerator.sums.some(({ forms }) => forms.includes(form));

/** Whether figures of two forms may be set against each other; `null` is a report that is not there, which parts nothing. */
export const areComparable = (id: IndicatorId, before: TableForm | null, now: TableForm | null): boolean =>
  before === null || now === null || before === now || (isMeasuredIn(id, before) && isMeasuredIn(id, now));

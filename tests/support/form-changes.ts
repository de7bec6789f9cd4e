import { tableForms } from '../../src/lib/core/template/index.ts';
import { isMeasuredIn, tableOfIndicator, type IndicatorId } from '../../src/lib/indicators/index.ts';

/** Whether some form has no such figure, so that nothing of it may be joined over the change. */
export const isChangedByForm = (id: IndicatorId): boolean =>
  tableForms(tableOfIndicator(id)).some((form) => !isMeasuredIn(id, form));

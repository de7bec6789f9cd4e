import { assessIdentities, describeFinding } from '../../core/checks/index.ts';
import type { Cells, FormYear } from '../../core/report/index.ts';
import type { CellSum } from '../../core/aggregate/index.ts';
import { templateOf, type CellId } from '../../core/template/index.ts';

/** A row, column or block of an area's summed tables whose parts do not make its total. */
export interface DraftBreak {
  /** The row, column or block, as the form's sums name it. */
  at: string;
  /** Both sides and their difference, as the rule book tells them. */
  told: string;
}

/**
 * Holds the sums of a form against an area's summed cells. A cell that no body gave is blank there: it counts as 0 beside figures, as
 * in a report, and a sum without any figure is not judged.
 */
export function draftBreaks(form: FormYear, sums: ReadonlyMap<CellId, Pick<CellSum, 'value'>>): DraftBreak[] {
  const cells = Object.fromEntries(
    [...sums].map(([id, { value }]) => [id, { value, status: value === null ? 'blank' : 'reported' }]),
  ) as Cells;
  const { proactive, requests, appeals } = templateOf(form);
  return assessIdentities({ proactive: proactive.form, requests: requests.form, appeals: appeals.form }, cells)
    .filter(({ result }) => result === 'failed')
    .map((failed) => ({ at: failed.at, told: describeFinding({ ...failed, values: {}, evidence: null }) }));
}

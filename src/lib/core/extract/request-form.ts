import type { FormYear } from '../report/index.ts';

const ONLY_2021 = ['other_no_correction', 'other_fee_unpaid', 'other_misc'];

/** The form of Table 3 by the rows that only one form has; `null` where the document has none of them. */
export function requestFormOf(keys: ReadonlySet<string>): FormYear | null {
  if (ONLY_2021.some((key) => keys.has(key))) return '2021';
  return keys.has('other_total') ? '2019' : null;
}

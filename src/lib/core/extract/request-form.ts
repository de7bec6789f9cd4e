import { TEMPLATES, type RowKey, type TableForm } from '../template/index.ts';

/**
 * The forms whose Table 3 has every row that was found, newest first. Where no form has them all, the one that has the most
 * of them: a document may print a row too many.
 */
export function requestFormsOf(keys: ReadonlySet<RowKey>): TableForm<'requests'>[] {
  const known = TEMPLATES.toReversed().map(({ requests }) => {
    const rows = new Set(requests.rows.map(({ key }) => key));
    return { form: requests.form, found: [...keys].filter((key) => rows.has(key)).length };
  });
  const most = Math.max(...known.map(({ found }) => found));
  return [...new Set(known.filter(({ found }) => found === most).map(({ form }) => form))];
}

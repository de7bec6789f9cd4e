import { REQUEST_COLUMNS, requestCell, templateOfTable, type RowKey } from '../../template/index.ts';
import { SHARE_CLAIM, SHARE_CONTEXT } from '../../text/patterns-narrative.ts';
import { sumExactly } from '../../text/exact.ts';
import { APPEALS, figureOf } from '../figures.ts';
import { fail, pass, skip, type Ledger } from '../ledger.ts';
import type { Subject } from '../subject.ts';

const TOLERANCE = 0.1 + 1e-9;

/** What a share may be a part of or be taken from: totals of rows and groups, columns of intake, appeals. */
function candidates({ form, given }: Subject): { parts: number[]; wholes: number[] } {
  const rows = form.requests === 'absent' ? [] : templateOfTable('requests', form.requests).requests.rows;
  const totalOf = (key: RowKey) => figureOf(given, requestCell(key, 'total'));
  const groups = [...new Set(rows.flatMap(({ group }) => group ?? []))].map((group) => {
    const parts = rows.filter((row) => row.group === group).map(({ key }) => totalOf(key));
    return parts.some(Number.isNaN) ? NaN : sumExactly(parts);
  });
  const columns = REQUEST_COLUMNS.map(({ key }) => figureOf(given, requestCell('received_new', key)));
  const appeals = APPEALS.flatMap(({ parts, total }) => [...parts, total]).map((id) => figureOf(given, id));
  const suits = figureOf(given, 'suit_direct_total') + figureOf(given, 'suit_after_review_total');
  const intake = totalOf('received_new') + totalOf('carried_in');
  const open = totalOf('granted') + totalOf('partially_granted');
  const known = (values: readonly number[]) => [...new Set(values.filter((value) => value >= 0))];
  return {
    parts: known([...rows.map(({ key }) => totalOf(key)), ...groups, ...columns, ...appeals, suits, open]),
    wholes: known([totalOf('received_new'), intake, totalOf('concluded_total'), ...groups, ...appeals, suits, open]),
  };
}

/** TX-PCT: a stated share that no part and whole of the tables give, within a tenth of a percentage point. */
export function judgeShares(subject: Subject, sentences: readonly string[], ledger: Ledger): void {
  const claims = sentences
    .filter((sentence) => SHARE_CONTEXT.test(sentence))
    .flatMap((sentence) => [...sentence.matchAll(SHARE_CLAIM)].map((match) => ({ value: Number(match[1]), sentence })));
  const { parts, wholes } = candidates(subject);
  if (claims.length === 0 || wholes.every((whole) => whole === 0)) return skip(ledger, 'TX-PCT');
  const near = (whole: number, value: number) =>
    whole > 0 && parts.some((part) => Math.abs((100 * part) / whole - value) <= TOLERANCE);
  for (const { value, sentence } of claims) {
    if (wholes.some((whole) => near(whole, value))) pass(ledger, 'TX-PCT');
    else fail(ledger, 'TX-PCT', { at: 'overview', left: value, evidence: sentence, operands: [value] });
  }
}

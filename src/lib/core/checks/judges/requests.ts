import type { CellId } from '../../report/index.ts';
import {
  requestCell,
  templateOfTable,
  type RequestColumn,
  type RequestRow,
  type RowKey,
} from '../../template/index.ts';
import { squash } from '../../text/index.ts';
import { FEE_STATEMENT, ROW_ORDINAL, SUBTOTAL_WORDS } from '../../text/patterns-narrative.ts';
import { sumExactly } from '../../text/exact.ts';
import { blankOperands } from '../blank-operands.ts';
import { allGiven, figureOf, percent } from '../figures.ts';
import { record, skip, type Ledger } from '../ledger.ts';
import type { Subject } from '../subject.ts';

const total = (row: RowKey): CellId => requestCell(row, 'total');

/** Table 3 as the report's form prints it; nothing where the report has none. */
function tableOf({ form }: Subject): { rows: readonly RequestRow[]; columns: readonly RequestColumn[] } {
  return form.requests === 'absent' ? { rows: [], columns: [] } : templateOfTable('requests', form.requests).requests;
}

/** Rows none of whose cells the document has. */
function judgeTruncation(subject: Subject, ledger: Ledger): void {
  if (subject.form.requests === 'absent') return skip(ledger, 'T3-TRUNC');
  const absent = new Set(
    subject.noted
      .filter(([, { status, raw }]) => raw === null && (status === 'absent' || status === 'inferred'))
      .map(([id]) => id),
  );
  const { rows, columns } = tableOf(subject);
  const cellsOf = (row: RequestRow): CellId[] => columns.map((column) => requestCell(row.key, column.key));
  const lost = absent.size === 0 ? [] : rows.filter((row) => cellsOf(row).every((id) => absent.has(id)));
  const cells = lost.flatMap(cellsOf);
  const broken = { at: 'requests', cells, left: lost.length, evidence: lost.map(({ label }) => label).join('；') };
  record(ledger, 'T3-TRUNC', lost.length === 0 ? null : { ...broken, operands: lost.map(({ key }) => key) });
}

function judgeRates({ given }: Subject, ledger: Ledger): void {
  const share = (rule: 'T3-CARRY-HIGH' | 'T3-OTHER-HIGH', part: CellId, whole: readonly CellId[], least: number) => {
    const [left, ...parts] = [part, ...whole].map((id) => figureOf(given, id));
    if (left === undefined || !allGiven(left, ...parts)) return skip(ledger, rule);
    const right = sumExactly(parts);
    const high = left >= least && right > 0 && left / right > 0.25;
    const broken = { at: part, cells: [part, ...whole], left, right, values: { share: percent(left, right) } };
    return record(ledger, rule, high ? { ...broken, operands: [left, right] } : null);
  };
  share('T3-CARRY-HIGH', total('carried_out'), [total('received_new'), total('carried_in')], 5);
  share('T3-OTHER-HIGH', total('other_misc'), [total('concluded_total')], 10);
}

function judgeFeeStatement({ given, sections }: Subject, ledger: Ledger): void {
  const cell = total('other_fee_unpaid');
  const left = figureOf(given, cell);
  if (Number.isNaN(left) || (left > 0 && sections === null)) return skip(ledger, 'T3-FEE');
  const told = left === 0 || (sections ?? []).some(({ key, text }) => key === 'other' && FEE_STATEMENT.test(text));
  record(ledger, 'T3-FEE', told ? null : { at: cell, cells: [cell], left, operands: [left] });
}

/** Subtotals that a document prints though the form has none, held against the items of their group. */
function judgeSubtotals(subject: Subject, ledger: Ledger): void {
  const { rows, columns } = tableOf(subject);
  const groups = [...new Set(rows.flatMap(({ group }) => group ?? []))];
  const printed = (subject.extraRows ?? []).flatMap(({ table, label, values }) => {
    const group = groups.find((name) => squash(label).includes(squash(name).replace(ROW_ORDINAL, '')));
    const numbers = values.map(Number);
    const usable = table === 'requests' && group !== undefined && SUBTOTAL_WORDS.test(label);
    return usable && numbers.length === columns.length ? [{ group, numbers }] : [];
  });
  if (printed.length === 0) return skip(ledger, 'T3-SUBTOTAL');
  for (const { group, numbers } of printed) {
    const keys = rows.filter((row) => row.group === group).map(({ key }) => key);
    columns.forEach(({ key: column }, index) => {
      const cells = keys.map((key) => requestCell(key, column));
      const parts = cells.map((id) => figureOf(subject.given, id));
      const tested = cells.map((id) => figureOf(subject.tested, id));
      const left = numbers[index] ?? NaN;
      if (!allGiven(left, ...tested)) return skip(ledger, 'T3-SUBTOTAL');
      const sum = sumExactly(tested);
      const right = parts.every(Number.isNaN) ? null : sum;
      const evidence = blankOperands(subject, column, cells);
      const broken = {
        at: group,
        cells,
        left,
        right,
        difference: sumExactly([left, -sum]),
        values: { column },
        evidence,
      };
      return record(ledger, 'T3-SUBTOTAL', sum === left ? null : { ...broken, operands: [column, left, ...parts] });
    });
  }
}

/** Rules within Table 3 that are no identities. */
export function judgeRequests(subject: Subject, ledger: Ledger): void {
  judgeTruncation(subject, ledger);
  judgeRates(subject, ledger);
  judgeFeeStatement(subject, ledger);
  judgeSubtotals(subject, ledger);
}

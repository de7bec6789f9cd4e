import { TEMPLATES, requestCell, type CellId, type TableForm } from '../../template/index.ts';
import { sumExactly } from '../../text/exact.ts';
import { fail, pass, skip, type Ledger } from '../ledger.ts';
import { cellPlace } from '../sheet.ts';
import type { Subject } from '../subject.ts';

/** The rows of each form with the places of their cells. */
const ROWS = new Map<TableForm<'requests'>, { key: string; cells: readonly CellId[]; places: readonly number[] }[]>(
  TEMPLATES.map(({ requests: { form, rows, columns } }) => [
    form,
    rows.map(({ key }) => {
      const cells = columns.map((column): CellId => requestCell(key, column.key));
      return { key, cells, places: cells.map(cellPlace) };
    }),
  ]),
);

/** Whether the last figure is the sum of the others. */
const holds = (row: readonly number[]): boolean => sumExactly(row.slice(0, -1)) === row.at(-1);

/**
 * The row as it probably stood before it slipped by one column, where it does not add up as it is; `null` where neither
 * move helps: its total stands in front and everything else one column too far right, or its first column is lost and
 * everything stands one column too far left. Missing figures count as 0 for the trial only.
 */
function unshiftRow(row: readonly number[]): number[] | null {
  const filled = row.map((value) => (Number.isNaN(value) ? 0 : value));
  if (holds(filled) || filled.every((value) => value === 0)) return null;
  const [first = 0, ...rest] = filled;
  const toLeft = [...rest, first];
  if (holds(toLeft)) return toLeft;
  const toRight = [0, ...filled.slice(0, -1)];
  return filled.at(-1) === 0 && holds(toRight) ? toRight : null;
}

/** T3-SHIFT: rows that do not add up and would after a move by one column. */
export function judgeShift({ form, given }: Subject, ledger: Ledger): void {
  if (form.requests === 'absent') return skip(ledger, 'T3-SHIFT');
  let assessed = 0;
  let found = false;
  for (const { key, cells, places } of ROWS.get(form.requests) ?? []) {
    const row = places.map((place) => given[place] ?? NaN);
    if (row.filter((value) => !Number.isNaN(value)).length < 2) continue;
    assessed += 1;
    const trial = unshiftRow(row);
    if (trial === null) continue;
    found = true;
    const show = (values: readonly number[]) => values.map((value) => (Number.isNaN(value) ? '–' : value)).join(' ');
    fail(ledger, 'T3-SHIFT', { at: key, cells, evidence: `${show(row)} → ${show(trial)}`, operands: row });
  }
  if (assessed === 0) skip(ledger, 'T3-SHIFT');
  else if (!found) pass(ledger, 'T3-SHIFT');
}

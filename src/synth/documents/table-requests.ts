import { owedTemplate, requestCell, type RequestRow } from '../../lib/core/template/index.ts';
import type { CountyReport } from '../county/county-report.ts';
import { figureCell, label } from './cell-text.ts';
import type { DocumentCell, DocumentTable } from './published.ts';

/** Columns of labels before the figures. */
const LABELS = 3;
const CUT = 3;

const isTop = ({ key }: RequestRow): boolean => ['received_new', 'carried_in', 'carried_out'].includes(key);

function headRows(corner: string, columns: readonly { label: string }[]): DocumentCell[][] {
  const [person, ...others] = columns.map((column) => column.label);
  const total = others.pop();
  return [
    [label(corner, LABELS, 3), label('申请人情况', columns.length)],
    [label(person ?? '', 1, 2), label('法人或其他组织', others.length), label(total ?? '', 1, 2)],
    others.map((text) => label(text)),
  ];
}

/** The labels of a row with the merged cells that begin at it. */
function rowLabels(rows: readonly RequestRow[], at: number, outcomes: string): DocumentCell[] {
  const row = rows[at];
  if (!row) return [];
  if (isTop(row)) return [label(row.label, LABELS)];
  const isFirst = at === 0 || isTop(rows[at - 1] ?? row);
  const span = rows.slice(at).findIndex(isTop);
  const outer = isFirst ? [label(outcomes, 1, span < 0 ? rows.length - at : span)] : [];
  if (row.group === null) return [...outer, label(row.label, LABELS - 1)];
  const inGroup = rows.filter(({ group }) => group === row.group);
  return [...outer, ...(inGroup[0] === row ? [label(row.group, 1, inGroup.length)] : []), label(row.label)];
}

/** Table 3 in the official layout. Where its last rows are lost, the label of the last one left is cut off too. */
export function printRequests(report: CountyReport): DocumentTable {
  const { rows, columns, corner, outcomesLabel } = owedTemplate(report.form, 'requests').requests;
  const isThere = ({ key }: RequestRow) => report.cells[requestCell(key, 'total')]?.status !== 'absent';
  const kept = rows.filter(isThere);
  const left = kept.length === rows.length ? kept : kept.with(-1, cutShort(kept.at(-1)));
  return [
    ...headRows(corner, columns),
    ...left.map((row, at) => [
      ...rowLabels(left, at, outcomesLabel),
      ...columns.map((column) => figureCell(report, requestCell(row.key, column.key))),
    ]),
  ];
}

function cutShort(row: RequestRow | undefined): RequestRow {
  if (!row) throw new Error('a table without rows');
  return { ...row, label: row.label.slice(0, -CUT) };
}

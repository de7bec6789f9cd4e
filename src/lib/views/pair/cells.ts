import type { Cell, CellId, StoredReport } from '../../core/report/index.ts';
import { cellHome, owedCells } from '../../core/template/index.ts';
import { cellLabel } from '../../core/template/labels.ts';
import type { Labels } from '../../labels/pair.ts';
import { formatNumber, formatSigned } from '../figure/format.ts';

/** One side of a cell. */
export interface SideCell {
  text: string;
  value: number | null;
  status: Cell['status'];
}

export interface PairCell {
  id: CellId;
  table: string;
  label: string;
  left: SideCell;
  right: SideCell;
  /** Right less left; empty where one of them is missing. */
  difference: string;
  differs: boolean;
}

/** The words that a comparison of cells needs. */
export type PairWords = Pick<Labels, 'terms'>;

/** What of a report stands on one side. */
type Sided = Pick<StoredReport, 'form' | 'cells'>;

const ABSENT: Cell = { value: null, status: 'not_in_template', raw: null, at: null };

function sideOf(id: CellId, report: Sided, owed: ReadonlySet<CellId>, t: PairWords): SideCell {
  const known = report.cells[id];
  const cell = known ?? (owed.has(id) ? { ...ABSENT, status: 'absent' as const } : ABSENT);
  const text = cell.value === null ? t.terms.status[cell.status] : formatNumber(cell.value);
  return { text, value: cell.value, status: cell.status };
}

/** The cells of two reports side by side, in the order of the form; a cell that only one form has says so. */
export function pairCells(left: Sided, right: Sided, t: PairWords): PairCell[] {
  const [a, b] = [new Set(owedCells(left.form)), new Set(owedCells(right.form))];
  const ids = [...new Set([...b, ...a])];
  return ids.map((id) => {
    const [one, two] = [sideOf(id, left, a, t), sideOf(id, right, b, t)];
    const both = one.value !== null && two.value !== null;
    return {
      id,
      table: t.terms.table[cellHome(id).table],
      label: cellLabel(id),
      left: one,
      right: two,
      difference: both ? formatSigned((two.value ?? 0) - (one.value ?? 0)) : '',
      differs: both ? one.value !== two.value : one.status !== two.status,
    };
  });
}

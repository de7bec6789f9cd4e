import { cellHome, isAmountCell } from '../../core/template/index.ts';
import { cellLabel } from '../../core/template/labels.ts';
import type { Cell, CellId, StoredReport } from '../../core/report/index.ts';
import { CATALOG, type IndicatorId, type Terms } from '../../indicators/index.ts';
import type { Labels } from '../../labels/report.ts';
import { formatDirected, formatNumber } from '../figure/format.ts';
import { indicatorName } from '../figure/indicator-words.ts';

/** All that is known of one cell of a report. */
export interface CellDetail {
  id: CellId;
  label: string;
  table: string;
  value: string;
  status: string;
  raw: string | null;
  note: string | null;
  before: string | null;
  change: string | null;
  indicators: readonly { id: IndicatorId; name: string }[];
}

const names = (terms: Terms | null, id: CellId): boolean =>
  terms?.sums.some(({ add, subtract }) => add.includes(id) || subtract.includes(id)) ?? false;

const ABSENT: Cell = { value: null, status: 'absent', raw: null, at: null };

/** The words for one cell: what stands there, what stood there the year before, and the indicators that rest on it. */
export function cellDetail(id: CellId, report: StoredReport, before: StoredReport | null, t: Labels): CellDetail {
  const cell = report.cells[id] ?? ABSENT;
  const then = before?.cells[id] ?? null;
  const unit = isAmountCell(id) ? t.terms.unit.wan_yuan : t.terms.unit.piece;
  const show = ({ value, status }: Cell) =>
    value === null ? t.terms.status[status] : `${formatNumber(value)} ${unit}`;
  const change = cell.value === null || then === null || then.value === null ? null : cell.value - then.value;
  return {
    id,
    label: cellLabel(id),
    table: t.terms.table[cellHome(id).table],
    value: show(cell),
    status: t.terms.status[cell.status],
    raw: cell.raw,
    note: cell.note ?? null,
    before: then === null ? null : show(then),
    change: change === null ? null : formatDirected(change),
    indicators: CATALOG.filter(({ numerator, denominator }) => names(numerator, id) || names(denominator, id)).map(
      (indicator) => ({ id: indicator.id, name: indicatorName(indicator.id, t) }),
    ),
  };
}

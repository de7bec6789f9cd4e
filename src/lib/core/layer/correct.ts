import {
  cellEntries,
  type Cell,
  type MutableCells,
  type CellId,
  type Cells,
  type ReportForm,
  type TableKey,
} from '../report/index.ts';
import { cellHome, isAmountCell, isSignedCell, owedTemplate } from '../template/index.ts';
import { parseNumberCell, tidy } from '../text/index.ts';
import type { Correction } from './types.ts';

/**
 * What a person typed for a cell: a number of the cell's kind is a figure they vouch for (`corrected`); nothing, a stroke
 * or a dash say that the document has none (`blank`, `na_mark`). Anything else is refused: `null`.
 */
export function readEntry(text: string, id: CellId): Correction['new'] | null {
  const kind = isAmountCell(id) ? 'amount' : isSignedCell(id) ? 'change' : 'count';
  const { value, status } = parseNumberCell(text, kind);
  if (status === 'blank' || status === 'na_mark') return { value: null, status };
  if (value === null || status === 'zero_word') return null;
  const whole = kind === 'amount' || Number.isInteger(value);
  return whole ? { value, status: 'corrected' } : null;
}

const MISSING: Cell = { value: null, status: 'absent', raw: null, at: null };

/** The cell as it stands before a change. */
export function stateOf(cells: Cells, id: CellId): Correction['old'] {
  const { value, status, raw } = cells[id] ?? MISSING;
  return { value, status, raw };
}

/** The cells with every correction made, in order; raw text and place stay those of the document. */
export function correctCells(cells: Cells, corrections: readonly Correction[]): Cells {
  const corrected: MutableCells = { ...cells };
  for (const {
    cell: id,
    new: { value, status },
    reason,
  } of corrections) {
    const { raw, at } = corrected[id] ?? MISSING;
    corrected[id] = { value, status, raw, at, note: tidy(reason) };
  }
  return corrected;
}

/** The forms of a report whose cells were corrected: a table that the document lacks is there once a person has filled it. */
export function correctForm(form: ReportForm, cells: Cells): ReportForm {
  const filled = (table: TableKey) =>
    cellEntries(cells).some(([id, { status }]) => status !== 'absent' && cellHome(id).table === table);
  const isFilledIn = (table: TableKey) => form[table] === 'absent' && filled(table);
  return {
    proactive: isFilledIn('proactive') ? owedTemplate(form, 'proactive').proactive.form : form.proactive,
    requests: isFilledIn('requests') ? owedTemplate(form, 'requests').requests.form : form.requests,
    appeals: isFilledIn('appeals') ? owedTemplate(form, 'appeals').appeals.form : form.appeals,
  };
}

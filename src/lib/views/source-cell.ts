import { cellHome } from '../core/template/index.ts';
import type { CellId, ReportForm } from '../core/report/index.ts';
import { indicatorOf, type IndicatorId } from '../indicators/index.ts';

/** The first cell of an indicator that a report of these forms prints: where its figure can be read. `null` where none is. */
export function sourceCell(id: IndicatorId, form: ReportForm): CellId | null {
  const cells = indicatorOf(id).numerator.flatMap(({ add }) => add);
  const printed = (cell: CellId) => {
    const { table, forms } = cellHome(cell);
    const used = form[table];
    return used === 'hybrid' ? forms.includes('2021') : used !== 'absent' && forms.includes(used);
  };
  return cells.find(printed) ?? null;
}

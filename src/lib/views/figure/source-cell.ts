import { cellHome } from '../../core/template/index.ts';
import type { CellId, ReportForm } from '../../core/report/index.ts';
import { CATALOG, indicatorOf, type IndicatorId } from '../../indicators/index.ts';

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

/** The count that adds up this cell over reports: it alone or, where there is none, with as few others as can be. */
export function countOfCell(cell: CellId): IndicatorId | null {
  const counts = CATALOG.filter(({ denominator }) => denominator === null).flatMap(({ id, numerator }) =>
    numerator.filter(({ add }) => add.includes(cell)).map(({ add }) => ({ id, cells: add.length })),
  );
  return counts.sort((a, b) => a.cells - b.cells)[0]?.id ?? null;
}

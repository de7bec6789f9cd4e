import { owedTemplate, type CellId, type ReportForm, type TableForm } from '../../core/template/index.ts';
import { CATALOG, indicatorOf, tableOfIndicator, type IndicatorId } from '../../indicators/index.ts';

/** The first cell of an indicator on a form: where its figure can be read. `null` where the form has no such figure. */
export function sourceCell(id: IndicatorId, form: TableForm | null): CellId | null {
  const sum = indicatorOf(id).numerator.sums.find(({ forms }) => form !== null && forms.includes(form));
  return sum?.add[0] ?? null;
}

/** The same in a report, on the form that it owes the table in; `null` also where it has no such table. */
export function sourceCellIn(id: IndicatorId, form: ReportForm): CellId | null {
  const table = tableOfIndicator(id);
  return form[table] === 'absent' ? null : sourceCell(id, owedTemplate(form, table)[table].form);
}

/** The count that adds up this cell over reports: it alone or, where there is none, with as few others as can be. */
export function countOfCell(cell: CellId): IndicatorId | null {
  const counts = CATALOG.filter(({ denominator }) => denominator === null).flatMap(({ id, numerator }) =>
    numerator.sums.filter(({ add }) => add.includes(cell)).map(({ add }) => ({ id, cells: add.length })),
  );
  return counts.sort((a, b) => a.cells - b.cells)[0]?.id ?? null;
}

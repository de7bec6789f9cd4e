import { type Cells, type ReportForm, type TableKey } from '../report/index.ts';
import { cellHome, cellsOfTable, isCellId, tableForms, templateOfTable, type TableForm } from '../template/index.ts';

/** The newest form whose table has every cell that is there; all forms where none has; none where there is no cell of the table. */
function formsOf<Table extends TableKey>(cells: Cells, table: Table): TableForm<Table>[] {
  const ids = Object.keys(cells)
    .filter(isCellId)
    .filter((id) => cellHome(id).table === table);
  // A table that the report lacks has its cells all the same, as absent.
  if (ids.every((id) => cells[id]?.status === 'absent')) return [];
  const forms = tableForms(table).toReversed();
  const whole = forms.find((form) => {
    const own: ReadonlySet<string> = new Set(cellsOfTable(templateOfTable(table, form), table));
    return ids.every((id) => own.has(id));
  });
  return whole === undefined ? forms : [whole];
}

/** The form of each table by the cells that are there: all of one form, or in Table 2 cells that no form has together. */
export function formOfCells(cells: Cells): ReportForm {
  const proactive = formsOf(cells, 'proactive');
  return {
    proactive: proactive.length > 1 ? 'hybrid' : (proactive[0] ?? 'absent'),
    requests: formsOf(cells, 'requests')[0] ?? 'absent',
    appeals: formsOf(cells, 'appeals')[0] ?? 'absent',
  };
}

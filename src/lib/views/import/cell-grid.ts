import type { CellId, ReportForm } from '../../core/report/index.ts';
import { TEMPLATES, owedCells, owedTemplate, requestCell } from '../../core/template/index.ts';

/** The cells of a report line by line, as the official tables print them, for whoever goes through them with the keyboard. */
export function cellGrid(form: ReportForm, printed: (id: CellId) => boolean): CellId[][] {
  const owed = new Set(owedCells(form));
  const here = (id: CellId) => owed.has(id) || printed(id);
  const { requests } = owedTemplate(form, 'requests');
  const { appeals } = owedTemplate(form, 'appeals');
  const proactive = TEMPLATES.toReversed().flatMap((template) =>
    template.proactive.blocks.flatMap(({ rows }) => rows.map(({ cells }) => cells.filter(here))),
  );
  const seen = new Set<CellId>();
  const once = (line: readonly CellId[]) => line.filter((id) => !seen.has(id) && seen.add(id));
  return [
    ...proactive.map(once),
    ...requests.rows.map(({ key }) => requests.columns.map((column): CellId => requestCell(key, column.key))),
    appeals.blocks.flatMap(({ columns }) => columns.map(({ cell }) => cell)),
  ].filter((line) => line.length > 0);
}

/** The cell one step away, or the same where the grid ends. Up and down keep the column as far as the line is long. */
export function stepFrom(
  grid: readonly (readonly CellId[])[],
  id: CellId,
  step: 'up' | 'down' | 'left' | 'right',
): CellId {
  const y = grid.findIndex((line) => line.includes(id));
  const x = grid[y]?.indexOf(id) ?? 0;
  if (step === 'left' || step === 'right') {
    const flat = grid.flat();
    return flat[flat.indexOf(id) + (step === 'left' ? -1 : 1)] ?? id;
  }
  const line = grid[y + (step === 'up' ? -1 : 1)];
  return line?.[Math.min(x, line.length - 1)] ?? id;
}

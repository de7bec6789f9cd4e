import type { CellId } from '../report/index.ts';
import { templateOf } from '../template/index.ts';
import { officialTables, type LayoutTable, type OfficialTables } from '../template/layout.ts';
import type { AreaSum } from './sum.ts';

/** The figure of a cell in a draft: empty where no body gave it, never 0. */
function draftText(value: number | null): string {
  return value === null ? '' : String(value);
}

/** The three official tables with an area's sums in them, as the government may publish them. */
export function draftTables({ form, cells }: Pick<AreaSum, 'form' | 'cells'>): OfficialTables {
  return officialTables(templateOf(form), (id: CellId) => draftText(cells.get(id)?.value ?? null));
}

/** The same tables with a mark behind the label of each of these rows, columns and blocks. */
export function markTables(tables: OfficialTables, places: ReadonlySet<string>, mark: string): OfficialTables {
  const marked = (table: LayoutTable): LayoutTable =>
    table.map((row) =>
      row.map((cell) =>
        cell.names !== null && places.has(cell.names) ? { ...cell, text: `${cell.text} ${mark}` } : cell,
      ),
    );
  const { proactive, requests, appeals } = tables;
  return { proactive, requests: marked(requests), appeals: marked(appeals) };
}

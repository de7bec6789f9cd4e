import type { CellId } from '../report/index.ts';
import { templateOf } from '../template/index.ts';
import { officialTables, type OfficialTables } from '../template/layout.ts';
import type { AreaSum } from './sum.ts';

/** The figure of a cell in a draft: empty where no body gave it, never 0. */
function draftText(value: number | null): string {
  return value === null ? '' : String(value);
}

/** The three official tables with an area's sums in them, as the government may publish them. */
export function draftTables({ form, cells }: Pick<AreaSum, 'form' | 'cells'>): OfficialTables {
  return officialTables(templateOf(form), (id: CellId) => draftText(cells.get(id)?.value ?? null));
}

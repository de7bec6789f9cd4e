import type { CheckedDataset } from '../core/checks/index.ts';
import type { CellId } from '../core/report/index.ts';

/** The cells that findings of severity error name, by report (`agency/year`): what rests on them is to be read with care. */
export function contradictedCells({ findings }: CheckedDataset): Map<string, Set<CellId>> {
  const cells = new Map<string, Set<CellId>>();
  for (const finding of findings) {
    if (finding.severity !== 'error') continue;
    const key = `${finding.agency_id}/${finding.year}`;
    const own = cells.get(key) ?? new Set();
    cells.set(key, own);
    for (const id of finding.cells) own.add(id);
  }
  return cells;
}

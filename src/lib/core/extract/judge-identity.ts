import type { Cell, CellId } from '../report/index.ts';
import type { Identity } from '../template/index.ts';

/** What a cell counts in a sum: a blank and a stroke nothing; `null` where nobody can tell. */
function counted(cell: Cell | undefined): number | null {
  if (cell === undefined) return null;
  return cell.status === 'blank' || cell.status === 'na_mark' ? 0 : cell.value;
}

/** By how much the left side of a sum of the form is more than its right side; `null` where one of its cells has no figure. */
export function gapOf({ left, right }: Identity, cells: ReadonlyMap<CellId, Cell>): number | null {
  let gap = 0;
  for (const [side, sign] of [
    [left, 1],
    [right, -1],
  ] as const)
    for (const id of side) {
      const value = counted(cells.get(id));
      if (value === null) return null;
      gap += sign * value;
    }
  return gap;
}

/** Whether a sum of the form holds among the cells of a report; `open` where one of them has no figure. */
export function judgeIdentity(identity: Identity, cells: ReadonlyMap<CellId, Cell>): 'holds' | 'broken' | 'open' {
  const gap = gapOf(identity, cells);
  return gap === null ? 'open' : gap === 0 ? 'holds' : 'broken';
}

import { correctCells, correctForm, type Correction } from '../layer/index.ts';
import { cellEntries, saysSame, type Cell, type CellId, type Cells, type StoredReport } from '../report/index.ts';

const ABSENT: Pick<Cell, 'value' | 'status'> = { value: null, status: 'absent' };

/** The corrections of a report by cell, each cell's in the order of their time. */
function byCell(corrections: readonly Correction[]): Map<CellId, readonly [Correction, ...Correction[]]> {
  const chains = new Map<CellId, readonly [Correction, ...Correction[]]>();
  for (const one of corrections) {
    const known = chains.get(one.cell);
    chains.set(one.cell, known ? [...known, one] : [one]);
  }
  return chains;
}

/**
 * A new reading of a report with what a person corrected in the one before it. A correction stays where the document still says what was
 * corrected; where it says by now what the person said, the document speaks; where it says something else again, the correction stays
 * and the cell is named in `contradicted`, for a person to look at.
 */
export function carryCorrections(
  fresh: StoredReport,
  kept: Pick<StoredReport, 'cells'>,
  corrections: readonly Correction[],
): { report: StoredReport; contradicted: readonly CellId[] } {
  const carried: Correction[] = [];
  const contradicted: CellId[] = [];
  for (const [id, chain] of byCell(corrections)) {
    const [first, last] = [chain[0], chain.at(-1) ?? chain[0]];
    // What a later version replaced is history.
    if (!saysSame(kept.cells[id] ?? ABSENT, last.new)) continue;
    const now = fresh.cells[id] ?? ABSENT;
    if (saysSame(now, last.new)) continue;
    carried.push(last);
    if (!saysSame(now, first.old)) contradicted.push(id);
  }
  const cells: Cells = correctCells(fresh.cells, carried);
  return { report: { ...fresh, cells, form: correctForm(fresh.form, cells) }, contradicted };
}

/** The cells that two readings of a report tell otherwise. */
export const cellsApart = (one: StoredReport, other: StoredReport): CellId[] => {
  const ids = new Set([...cellEntries(one.cells), ...cellEntries(other.cells)].map(([id]) => id));
  return [...ids].filter((id) => !saysSame(one.cells[id] ?? ABSENT, other.cells[id] ?? ABSENT));
};

import type { ImportOutcome } from '../../../src/lib/core/import.ts';
import type { CellId } from '../../../src/lib/core/report/index.ts';

/** How the cells of one scan, or of several, were read. */
export interface ScanScore {
  cells: number;
  /** The figure that is printed, confirmed by sums or not. */
  right: number;
  /** Of these, confirmed by the form's sums. */
  confirmed: number;
  /** Left without a figure, and marked. */
  doubtful: number;
  /** Another figure, marked as not confirmed. */
  wrong: number;
  /** Another figure, or none, and nothing says so. */
  silent: string[];
}

export const NO_SCORE: ScanScore = { cells: 0, right: 0, confirmed: 0, doubtful: 0, wrong: 0, silent: [] };

export const addScores = (a: ScanScore, b: ScanScore): ScanScore => ({
  cells: a.cells + b.cells,
  right: a.right + b.right,
  confirmed: a.confirmed + b.confirmed,
  doubtful: a.doubtful + b.doubtful,
  wrong: a.wrong + b.wrong,
  silent: [...a.silent, ...b.silent],
});

/** What was read of a scan, held against the figures it was printed from. */
export function scoreScan(
  name: string,
  figures: ReadonlyMap<CellId, number>,
  outcome: ImportOutcome | undefined,
): ScanScore {
  const report = outcome?.report ?? null;
  const marked = new Set(report?.issues.flatMap(({ cells }) => cells));
  const score: ScanScore = { ...NO_SCORE, cells: figures.size, silent: [] };
  for (const [id, figure] of figures) {
    const { value = null, status = 'absent' } = report?.cells[id] ?? {};
    const isMarked = report === null || marked.has(id) || status === 'absent' || status === 'recognised';
    if (value === figure) {
      score.right += 1;
      if (status !== 'recognised') score.confirmed += 1;
    } else if (!isMarked) score.silent.push(`${name} ${id}`);
    else if (value === null) score.doubtful += 1;
    else score.wrong += 1;
  }
  return score;
}

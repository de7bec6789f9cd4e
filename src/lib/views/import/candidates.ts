import type { CellId, Report } from '../../core/report/index.ts';
import { cellLabel, placeLabel } from '../../core/template/labels.ts';
import type { Doubt, ToldFinding } from './doubts.ts';

/** A cell that alone would mend broken sums: what would hold then, and what would cease to, as `T3-ROW:granted`. */
interface Repair {
  cell: CellId;
  proposed: number;
  mends: readonly string[];
  breaks: readonly string[];
}

/** One way to deal with a sum that does not hold. */
export interface Candidate {
  cell: CellId;
  label: string;
  /** The figure that the cell would have; `null`: it stays as the document says, and the body is asked. */
  proposed: number | null;
  /** What holds then, and what no longer does, in words. */
  mends: readonly string[];
  breaks: readonly string[];
}

/** More repairs than this are guesses. */
const MOST_REPAIRS = 2;

function told(constraint: string): string {
  const [rule = '', at = ''] = constraint.split(':');
  return `${rule} ${placeLabel(at)}`;
}

/**
 * What can be done about a sum that does not hold: repairs of one cell within the broken sums of the doubt, the likeliest first, and to
 * leave everything as the document says. None for a doubt that is about no sum. Which it is only a person can know.
 */
export function candidatesOf(
  { kind, cells }: Doubt,
  findings: readonly ToldFinding[],
  repairs: readonly Repair[],
  report: Report,
): Candidate[] {
  const [cell] = cells;
  if (kind !== 'sum' || cell === undefined) return [];
  const broken = findings.filter((finding) => finding.severity === 'error' && finding.cells.includes(cell));
  const within = repairs.filter((one) => broken.some((finding) => finding.cells.includes(one.cell)));
  const made = within.slice(0, MOST_REPAIRS).map((one): Candidate => ({
    cell: one.cell,
    label: cellLabel(one.cell),
    proposed: one.proposed,
    mends: one.mends.map(told),
    breaks: one.breaks.map(told),
  }));
  const stays = report.cells[cell]?.value !== undefined;
  return [...made, ...(stays ? [{ cell, label: cellLabel(cell), proposed: null, mends: [], breaks: [] }] : [])];
}

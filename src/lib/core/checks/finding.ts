import type { CellId, Severity } from '../report/index.ts';
import type { Assessment } from './arithmetic.ts';

/** A rule that a report breaks, as data: words come from elsewhere. Amounts are in the unit of the cells. */
export interface Finding {
  rule: Assessment['rule'];
  /** Row, column or block of the instance. */
  at: string;
  severity: Severity;
  cells: readonly CellId[];
  left: number;
  right: number;
  difference: number;
  /** The same for the same rule, place and operands; a decision is bound to it and survives a new reading. */
  fingerprint: string;
}

/** The findings of what was assessed: one for each identity that fails; what could not be assessed is none. */
export function findingsOf(assessments: readonly Assessment[]): Finding[] {
  return assessments.flatMap(({ rule, at, result, cells, left, right, difference }) =>
    result !== 'failed' || left === null || right === null || difference === null
      ? []
      : [
          {
            rule,
            at,
            severity: 'error' as const,
            cells,
            left,
            right,
            difference,
            fingerprint: `${rule}:${at}:${left}:${right}`,
          },
        ],
  );
}

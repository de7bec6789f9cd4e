import { isAmountCell, isSignedCell, type CellId } from '../template/index.ts';
import { isFigure, isPossibleSize } from '../text/exact.ts';

/** Why a number can be no figure of a cell that is kept. */
export type Impossible = 'badCount' | 'badAmount' | 'tooLarge' | 'negative';

/**
 * What a dataset cannot keep in a cell, whoever it comes from: a count with a fraction, an amount in 万元 finer than six decimals,
 * more than nine digits, or less than 0 where the form knows no sign; `null` for a figure it can keep.
 */
export function whyImpossible(id: CellId, value: number): Impossible | null {
  if (!isPossibleSize(value)) return 'tooLarge';
  if (isAmountCell(id) ? !isFigure(value) : !Number.isInteger(value))
    return isAmountCell(id) ? 'badAmount' : 'badCount';
  return value < 0 && !isSignedCell(id) ? 'negative' : null;
}

import { whyImpossible, type CellId } from '../report/index.ts';
import { isAmountCell } from '../template/index.ts';
import type { Fields } from './fields.ts';

const AMOUNT = /^-?\d+(\.\d+)?$/;
const COUNT = /^-?\d+$/;
/** A code that was taken for a number, or a slip of the hand. */
const LEADING_ZERO = /^-?0\d/;

/** The number in a cell column: a whole number, or 万元 with at most six decimals; `null` where it is empty. Bad text is a problem. */
export function readValue(id: CellId, text: string, field: Fields): number | null {
  if (text === '') return null;
  const isAmount = isAmountCell(id);
  const value = Number(text) + 0;
  const problem = (isAmount ? AMOUNT : COUNT).test(text)
    ? LEADING_ZERO.test(text)
      ? 'leadingZero'
      : whyImpossible(id, value)
    : isAmount
      ? 'badAmount'
      : 'badCount';
  if (problem !== null) field.complain(id, problem, text);
  return value;
}

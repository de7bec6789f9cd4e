import type { CellId } from '../report/index.ts';
import { isAmountCell, isSignedCell } from '../template/index.ts';
import type { Fields } from './fields.ts';

/**
 * Beyond nine digits before the point, six decimals of 万元 no longer survive as a JavaScript number, and sums of counts over many
 * reports neither.
 */
const MOST_DIGITS = 9;

/** The number in a cell column: a whole number, or 万元 with at most six decimals; `null` where it is empty. Bad text is a problem. */
export function readValue(id: CellId, text: string, field: Fields): number | null {
  if (text === '') return null;
  if (isAmountCell(id)) {
    if (!/^-?\d+(\.\d{1,6})?$/.test(text)) field.complain(id, 'badAmount', text);
    else if (Math.abs(Number(text)) >= 10 ** MOST_DIGITS) field.complain(id, 'tooLarge', text);
  } else if (!/^-?\d+$/.test(text)) field.complain(id, 'badCount', text);
  else if (Math.abs(Number(text)) >= 10 ** MOST_DIGITS) field.complain(id, 'tooLarge', text);
  if (text.startsWith('-') && !isSignedCell(id)) field.complain(id, 'negative', text);
  return Number(text) + 0;
}

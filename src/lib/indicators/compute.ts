import type { CellId } from '../core/report/index.ts';
import type { CellSum, Indicator, Terms } from './types.ts';

/** The value of a cell in one report; `null` is missing. */
export type CellReader = (id: CellId) => number | null;

function sumOf({ add, subtract = [] }: CellSum, read: CellReader): number | null {
  let total = 0;
  for (const id of add) {
    const value = read(id);
    if (value === null) return null;
    total += value;
  }
  for (const id of subtract) {
    const value = read(id);
    if (value === null) return null;
    total -= value;
  }
  return total;
}

function evaluate(terms: Terms, read: CellReader): number | null {
  for (const candidate of terms) {
    const value = sumOf(candidate, read);
    if (value !== null) return value;
  }
  return null;
}

export interface Fraction {
  numerator: number;
  /** `null` for a count. */
  denominator: number | null;
}

/** An indicator of one report; `null` where a cell it needs is missing. The SQL of the catalogue gives the same. */
export function computeIndicator(indicator: Indicator, read: CellReader): Fraction | null {
  const numerator = evaluate(indicator.numerator, read);
  if (numerator === null) return null;
  if (indicator.denominator === null) return { numerator, denominator: null };
  const denominator = evaluate(indicator.denominator, read);
  return denominator === null ? null : { numerator, denominator };
}

/** The figure to show: a count as it is, a rate in percent (or per hundred); `null` where there is no denominator. */
export function valueOf({ numerator, denominator }: Fraction): number | null {
  if (denominator === null) return numerator;
  return denominator === 0 ? null : (100 * numerator) / denominator;
}

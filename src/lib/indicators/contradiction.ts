import type { CellId } from '../core/report/index.ts';
import { TEMPLATES, identitiesOf } from '../core/template/index.ts';
import type { Indicator } from './catalog.ts';
import type { Fraction } from './compute.ts';

/** Every cell that an indicator is counted from, on whatever form. */
export function cellsOf({ numerator, denominator }: Indicator): CellId[] {
  const sums = [...numerator.sums, ...(denominator?.sums ?? [])];
  return [...new Set(sums.flatMap(({ add, subtract }) => [...add, ...subtract]))];
}

/** Cells that an identity of some form gives as the total of others. */
const TOTALS: ReadonlySet<string> = new Set(
  TEMPLATES.flatMap((template) => identitiesOf(template).flatMap(({ right }) => right)),
);

/** The totals among the cells of an indicator: where one does not hold, the figure rests on a sum that is wrong. */
export const totalsIn = (indicator: Indicator): CellId[] => cellsOf(indicator).filter((id) => TOTALS.has(id));

/**
 * Whether a report contradicts itself in a rate, so that no rate of several reports counts it: a share of more than its whole, or
 * cases whose sums do not hold. `wrong` are the cells that findings of severity error name. Never true of a count, nor of no case.
 */
export function contradictsRate(
  indicator: Indicator,
  { numerator, denominator }: Fraction,
  wrong: ReadonlySet<CellId>,
): boolean {
  if (denominator === null) return false;
  const beyondWhole = indicator.unit === 'percent' && numerator > denominator;
  return beyondWhole || (denominator > 0 && totalsIn(indicator).some((id) => wrong.has(id)));
}

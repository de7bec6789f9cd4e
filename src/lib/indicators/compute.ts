import { templatesOfReport, type CellId, type ReportForm, type TableForm } from '../core/template/index.ts';
import type { Indicator } from './catalog.ts';
import type { CellSum, FormSum, Terms } from './types.ts';

/** The value of a cell in one report; `null` is missing. */
export type CellReader = (id: CellId) => number | null;

function totalOf({ add, subtract }: CellSum, read: CellReader): number | null {
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

/** The sums that a report of these forms may be counted by, the one it owes first; none for a table that is absent. */
export function sumsFor({ table, sums }: Terms, form: ReportForm): { form: TableForm; sum: FormSum }[] {
  const forms = [...new Set(templatesOfReport(form, table).map((template): TableForm => template[table].form))];
  return forms.flatMap((own) => {
    const sum = sums.find(({ forms: known }) => known.includes(own));
    return sum ? [{ form: own, sum }] : [];
  });
}

interface Total {
  value: number;
  form: TableForm;
}

function evaluate(terms: Terms, form: ReportForm, read: CellReader): Total | null {
  for (const { form: own, sum } of sumsFor(terms, form)) {
    const value = totalOf(sum, read);
    if (value !== null) return { value, form: own };
  }
  return null;
}

export interface Fraction {
  numerator: number;
  /** `null` for a count. */
  denominator: number | null;
}

/** An indicator of one report. */
export interface Figure extends Fraction {
  /** The form whose cells were counted. */
  form: TableForm;
}

/** An indicator of one report; `null` where a cell it needs is missing. The SQL of the catalogue gives the same. */
export function computeIndicator(indicator: Indicator, form: ReportForm, read: CellReader): Figure | null {
  const numerator = evaluate(indicator.numerator, form, read);
  if (numerator === null) return null;
  const counted = { numerator: numerator.value, form: numerator.form };
  if (indicator.denominator === null) return { ...counted, denominator: null };
  const denominator = evaluate(indicator.denominator, form, read);
  return denominator === null ? null : { ...counted, denominator: denominator.value };
}

/** The figure to show: a count as it is, a rate in percent (or per hundred); `null` where there is no denominator. */
export function valueOf({ numerator, denominator }: Fraction): number | null {
  if (denominator === null) return numerator;
  return denominator === 0 ? null : (100 * numerator) / denominator;
}

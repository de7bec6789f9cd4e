import { cellColumn } from '../core/report/index.ts';
import type { CellSum, Indicator, Terms } from './types.ts';

function sumSql({ add, subtract = [] }: CellSum): string {
  return [...add.map(cellColumn), ...subtract.map((id) => `- ${cellColumn(id)}`)].join(' + ').replaceAll('+ -', '-');
}

function termsSql(terms: Terms): string {
  const sums = terms.map(sumSql);
  return sums.length === 1 ? `(${sums[0]})` : `coalesce(${sums.join(', ')})`;
}

function cellsOf(indicator: Indicator): string[] {
  const terms = [...indicator.numerator, ...(indicator.denominator ?? [])];
  return [...new Set(terms.flatMap(({ add, subtract = [] }) => [...add, ...subtract]))];
}

export interface RowSql {
  numerator: string;
  /** `null` for a count. */
  denominator: string | null;
  /** True where no needed cell is missing. */
  present: string;
  /** True where a needed cell is inferred. */
  inferred: string;
}

/** The expressions of one indicator over a row of `report`; missing operands make them `NULL`. */
export function rowSql(indicator: Indicator): RowSql {
  const numerator = termsSql(indicator.numerator);
  const denominator = indicator.denominator ? termsSql(indicator.denominator) : null;
  const present = denominator ? `${numerator} IS NOT NULL AND ${denominator} IS NOT NULL` : `${numerator} IS NOT NULL`;
  const cells = cellsOf(indicator).map((id) => `'${id}'`);
  return { numerator, denominator, present, inferred: `list_has_any(inferred, [${cells.join(', ')}])` };
}

/**
 * The select list of one indicator over rows of `report`: `<id>__n` numerators summed, `<id>__d` denominators summed,
 * `<id>__k` how many reports count, `<id>__i` in how many of them a cell is inferred. Reports in which any needed cell is
 * missing do not count. Sums first, division last and elsewhere.
 */
export function aggregateSql(indicator: Indicator): string {
  const { numerator, denominator, present, inferred } = rowSql(indicator);
  return [
    `sum(${numerator}) FILTER (WHERE ${present})::DOUBLE AS ${indicator.id}__n`,
    `${denominator ? `sum(${denominator}) FILTER (WHERE ${present})` : 'NULL'}::DOUBLE AS ${indicator.id}__d`,
    `(count(*) FILTER (WHERE ${present}))::INTEGER AS ${indicator.id}__k`,
    `(count(*) FILTER (WHERE ${present} AND ${inferred}))::INTEGER AS ${indicator.id}__i`,
  ].join(',\n  ');
}

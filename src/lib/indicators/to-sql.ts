import { cellColumn } from '../core/report/index.ts';
import { CATALOG } from './catalog.ts';
import type { CellSum, Indicator, Terms } from './types.ts';

function sumSql({ add, subtract = [] }: CellSum): string {
  return [...add.map(cellColumn), ...subtract.map((id) => `- ${cellColumn(id)}`)].join(' + ').replaceAll('+ -', '-');
}

/** Terms over the columns of a report; `NULL` as soon as a cell of each sum is missing. */
export function termsSql(terms: Terms): string {
  const sums = terms.map(sumSql);
  return sums.length === 1 ? `(${sums[0]})` : `coalesce(${sums.join(', ')})`;
}

function cellsOf(indicator: Indicator): string[] {
  const terms = [...indicator.numerator, ...(indicator.denominator ?? [])];
  return [...new Set(terms.flatMap(({ add, subtract = [] }) => [...add, ...subtract]))];
}

/** One indicator of every read report that has all its cells. */
function figuresOf(indicator: Indicator): string {
  const numerator = termsSql(indicator.numerator);
  const denominator = indicator.denominator ? termsSql(indicator.denominator) : 'NULL';
  const present = indicator.denominator
    ? `${numerator} IS NOT NULL AND ${denominator} IS NOT NULL`
    : `${numerator} IS NOT NULL`;
  const cells = cellsOf(indicator).map((id) => `'${id}'`);
  return `SELECT agency_id, year, scope, region_code, kind, '${indicator.id}' AS indicator,
  ${numerator}::DOUBLE AS numerator, ${denominator}::DOUBLE AS denominator,
  list_has_any(inferred, [${cells.join(', ')}]) AS inferred,
  list_has_any(contradicted, [${cells.join(', ')}]) AS contradicted
FROM report WHERE reading = 'read' AND ${present}`;
}

/**
 * Fills the table `figure` from the table `report`: the catalogue as SQL, worked out once when a dataset is built, so that
 * every question after it only sums. A report in which a needed cell is missing has no row.
 */
export const FILL_FIGURES = `-- grain: one row per report and indicator
INSERT INTO figure
${CATALOG.map(figuresOf).join('\nUNION ALL\n')}
ORDER BY indicator, year, agency_id`;

import { cellColumn } from '../core/report/index.ts';
import type { TableForm, TableKey } from '../core/template/index.ts';
import { CATALOG, type Indicator } from './catalog.ts';
import { cellsOf, totalsIn } from './contradiction.ts';
import type { CellSum, FormSum, Terms } from './types.ts';

const formColumn = (table: TableKey): string => `form_${table}`;
const quoted = (words: readonly string[]): string => words.map((word) => `'${word}'`).join(', ');

function sumSql({ add, subtract }: CellSum): string {
  return [...add.map(cellColumn), ...subtract.map((id) => `- ${cellColumn(id)}`)].join(' + ').replaceAll('+ -', '-');
}

/** The sums of a table whose cells may stand side by side, the newest first: only Table 2 has hybrids. */
const newestFirst = ({ sums }: Terms): readonly FormSum[] => sums.toReversed();

/** Terms over the columns of a report by the form of its table; `NULL` as soon as a cell of the sum is missing. */
export function termsSql(terms: Terms): string {
  const [first, ...others] = terms.sums;
  if (!first) return 'NULL';
  // A form that has no such figure has none of its cells either.
  if (others.length === 0) return `(${sumSql(first)})`;
  const column = formColumn(terms.table);
  const branches = terms.sums.map((sum) => `WHEN ${column} IN (${quoted(sum.forms)}) THEN ${sumSql(sum)}`);
  const hybrid = `coalesce(${newestFirst(terms).map(sumSql).join(', ')})`;
  const beside = terms.table === 'proactive' ? ` WHEN ${column} = 'hybrid' THEN ${hybrid}` : '';
  return `(CASE ${branches.join(' ')}${beside} END)`;
}

/** The form whose cells were counted, where they are all there. */
function formSql(terms: Terms): string {
  const column = formColumn(terms.table);
  if (terms.table !== 'proactive') return column;
  const newest = ({ forms }: FormSum): TableForm | undefined => forms.at(-1);
  const branches = newestFirst(terms).map((sum) => `WHEN (${sumSql(sum)}) IS NOT NULL THEN '${newest(sum)}'`);
  return `CASE WHEN ${column} <> 'hybrid' THEN ${column} ${branches.join(' ')} END`;
}

/** One indicator of every read report that has all its cells. */
function figuresOf(indicator: Indicator): string {
  const numerator = termsSql(indicator.numerator);
  const denominator = indicator.denominator ? termsSql(indicator.denominator) : 'NULL';
  const present = indicator.denominator
    ? `${numerator} IS NOT NULL AND ${denominator} IS NOT NULL`
    : `${numerator} IS NOT NULL`;
  const cells = quoted(cellsOf(indicator));
  return `SELECT agency_id, year, scope, region_code, kind, '${indicator.id}' AS indicator,
  ${numerator}::DOUBLE AS numerator, ${denominator}::DOUBLE AS denominator, ${formSql(indicator.numerator)} AS form,
  list_has_any(inferred, [${cells}]) AS inferred,
  list_has_any(contradicted, [${cells}]) AS contradicted,
  ${indicator.unit === 'percent' ? `${numerator} > ${denominator}` : 'false'} AS beyond_whole,
  ${indicator.denominator ? `(${denominator} > 0 AND list_has_any(contradicted, [${quoted(totalsIn(indicator))}]))` : 'false'} AS total_contradicted,
  NULL AS numerator_before, NULL AS denominator_before, NULL AS reports_before, NULL AS beyond_whole_before,
  NULL AS total_contradicted_before, false AS handed_on
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

import type { AgencyId } from '../core/report/index.ts';
import type { TableForm } from '../core/template/index.ts';
import type { IndicatorId } from '../indicators/index.ts';
import type { Engine } from '../warehouse/engine.ts';
import type { Filter } from './filter.ts';
import { IN_SPAN, ONE_OF_ADDED, SELF_CONTRADICTING, WHO, filterParameters, standsIn } from './predicate.ts';

/** One indicator of one body over the years that have it: lists of equal length, in the order of years. */
export interface BodyLineRow {
  agency_id: AgencyId;
  indicator: IndicatorId;
  years: readonly number[];
  numerators: readonly number[];
  /** `null` throughout for a count. */
  denominators: readonly (number | null)[];
  /** The form of each report's table whose cells were counted. */
  forms: readonly TableForm[];
  /** Years whose figure rests on an inferred cell. */
  inferred: readonly number[];
  /** Years whose figure an open finding of severity error names. */
  contradicted: readonly number[];
  /** Years in which the report contradicts itself in this rate. */
  self_contradicting: readonly number[];
  /** Years before which several bodies were merged into this one, with what these had in the year before together. */
  merged: readonly number[];
  merged_reports: readonly number[];
  merged_numerators: readonly number[];
  merged_denominators: readonly (number | null)[];
  /** Years whose figure stands in such a sum of another body. */
  handed_on: readonly number[];
  /** Years whose figure stands in the report of another body of the filter: a sum over bodies takes it from there. */
  included: readonly number[];
}

export const BODY_LINES_SQL = `-- grain: one row per agency and indicator
SELECT
  agency_id, indicator, list(year) AS years, list(numerator) AS numerators, list(denominator) AS denominators,
  list(form) AS forms,
  coalesce(list(year) FILTER (WHERE inferred), []::INTEGER[]) AS inferred,
  coalesce(list(year) FILTER (WHERE contradicted), []::INTEGER[]) AS contradicted,
  coalesce(list(year) FILTER (WHERE ${SELF_CONTRADICTING}), []::INTEGER[]) AS self_contradicting,
  coalesce(list(year) FILTER (WHERE reports_before > 1), []::INTEGER[]) AS merged,
  coalesce(list(reports_before) FILTER (WHERE reports_before > 1), []::INTEGER[]) AS merged_reports,
  coalesce(list(numerator_before) FILTER (WHERE reports_before > 1), []::DOUBLE[]) AS merged_numerators,
  coalesce(list(denominator_before) FILTER (WHERE reports_before > 1), []::DOUBLE[]) AS merged_denominators,
  coalesce(list(year) FILTER (WHERE handed_on), []::INTEGER[]) AS handed_on,
  coalesce(list(year) FILTER (WHERE ${standsIn('year')}), []::INTEGER[]) AS included
FROM figure
WHERE scope = 'own' AND ${IN_SPAN} AND ${ONE_OF_ADDED} AND ${WHO}
GROUP BY agency_id, indicator
ORDER BY agency_id, indicator`;

/** Some indicators of every body of a filter over its span, a row a body and indicator: a fraction of the size of single figures. */
export async function queryBodyLines(
  engine: Engine,
  filter: Filter,
  indicators: readonly IndicatorId[],
): Promise<BodyLineRow[]> {
  const rows = await engine.rows<BodyLineRow>(BODY_LINES_SQL, filterParameters(filter, indicators.join('~')));
  return rows.map(byYears);
}

/** The lists of a line in the order of years: the engine sorts lists at twice the cost of finding them, and they mostly are. */
function byYears(line: BodyLineRow): BodyLineRow {
  const { years, numerators, denominators, forms } = line;
  if (years.every((year, at) => at === 0 || (years[at - 1] ?? year) < year)) return line;
  const order = years.map((_, at) => at).sort((a, b) => (years[a] ?? 0) - (years[b] ?? 0));
  return {
    ...line,
    years: order.map((at) => years[at] ?? 0),
    numerators: order.map((at) => numerators[at] ?? 0),
    denominators: order.map((at) => denominators[at] ?? null),
    forms: order.flatMap((at) => forms[at] ?? []),
    inferred: line.inferred.toSorted((a, b) => a - b),
    contradicted: line.contradicted.toSorted((a, b) => a - b),
    self_contradicting: line.self_contradicting.toSorted((a, b) => a - b),
  };
}

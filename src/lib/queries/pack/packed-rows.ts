import type { AgencyId } from '../../core/report/index.ts';
import type { TableForm } from '../../core/template/index.ts';
import type { IndicatorId } from '../../indicators/index.ts';
import { IN_SPAN, WHO } from '../predicate.ts';
import { MARK } from './pack.ts';

/** Marks of a figure, added up, by the columns that say them. */
const marksSql = (columns: Readonly<Record<string, number>>): string =>
  Object.entries(columns)
    .map(([column, mark]) => `${mark} * ${column}::INTEGER`)
    .join(' + ');
const MARKS = marksSql({
  inferred: MARK.inferred,
  contradicted: MARK.contradicted,
  beyond_whole: MARK.beyondWhole,
  total_contradicted: MARK.totalContradicted,
  handed_on: MARK.handedOn,
});
const MARKS_BEFORE = marksSql({
  beyond_whole_before: MARK.beyondWhole,
  total_contradicted_before: MARK.totalContradicted,
});

/** One indicator of one agency: lists of equal length, in the order of years. */
export interface PackedLineRow {
  agency_id: AgencyId;
  indicator: IndicatorId;
  years: readonly number[];
  numerators: readonly number[];
  denominators: readonly (number | null)[];
  forms: readonly TableForm[];
  marks: readonly number[];
  /** 1 where a figure is held against the same body's own, more where against that of several. */
  reports_before: readonly (number | null)[];
  numerators_before: readonly (number | null)[];
  denominators_before: readonly (number | null)[];
  marks_before: readonly (number | null)[];
}

export const PACKED_LINES_SQL = `-- grain: one row per agency and indicator
WITH told AS (
  SELECT *, ${MARKS} AS marks, ${MARKS_BEFORE} AS marks_before FROM figure
  WHERE agency_id IN (SELECT agency_id FROM agency WHERE ${WHO}) AND ${IN_SPAN}
)
SELECT
  agency_id, indicator, list(year ORDER BY year) AS years, list(numerator ORDER BY year) AS numerators,
  list(denominator ORDER BY year) AS denominators, list(form ORDER BY year) AS forms, list(marks ORDER BY year) AS marks,
  list(reports_before ORDER BY year) AS reports_before, list(numerator_before ORDER BY year) AS numerators_before,
  list(denominator_before ORDER BY year) AS denominators_before, list(marks_before ORDER BY year) AS marks_before
FROM told
GROUP BY agency_id, indicator
ORDER BY agency_id, indicator`;

/** A body and one whose own reports include its figures, from a year on or always. */
export interface InclusionRow {
  agency_id: AgencyId;
  parent_id: AgencyId;
  first_year: number | null;
}

export const INCLUSIONS_SQL = `-- grain: one row per body and one that includes it
SELECT agency_id, parent_id, first_year FROM inclusion ORDER BY agency_id, parent_id`;

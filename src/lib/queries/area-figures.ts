import type { RegionLevel } from '../core/agency/index.ts';
import type { TableForm } from '../core/template/index.ts';
import type { RegionCode } from '../core/report/index.ts';
import type { IndicatorId } from '../indicators/index.ts';
import type { Engine } from '../warehouse/engine.ts';
import { SELF_CONTRADICTING, areasOf } from './predicate.ts';

/**
 * One indicator of one area in one year, in one of the two ways in which an area speaks: the sum over its bodies' own reports,
 * without those that contradict themselves in a rate, or its government's aggregate report.
 */
export interface AreaFigureRow {
  region_code: RegionCode;
  scope: 'own' | 'aggregate';
  year: number;
  indicator: IndicatorId;
  /** `null` where every report that has it contradicts itself. */
  numerator: number | null;
  /** `null` for a count. */
  denominator: number | null;
  /** Reports that count, and those left out because they contradict themselves. */
  reports: number;
  excluded: number;
  /** The form the figures were counted on; `null` where the reports have several. */
  form: TableForm | null;
  /** Of those that count, how many have the figure in the year before as well, and from how many reports then. */
  same: number;
  same_before: number;
}

export const AREA_FIGURES_SQL = `-- grain: one row per area, scope, year and indicator
WITH placed AS (
  SELECT *, unnest(${areasOf('scope', 'region_code')}) AS area
  FROM figure
  WHERE year BETWEEN $2 AND $3 AND list_contains(string_split($4, '~'), indicator)
),
told AS (
  SELECT *, scope = 'own' AND ${SELF_CONTRADICTING} AS excluded,
    scope = 'own' AND EXISTS (
      SELECT 1 FROM inclusion i JOIN figure p ON p.agency_id = i.parent_id
      WHERE i.agency_id = placed.agency_id AND p.year = placed.year AND p.indicator = placed.indicator AND p.scope = 'own'
        AND placed.year >= coalesce(i.first_year, placed.year)
        AND starts_with(p.region_code, regexp_replace(placed.area, '(00){1,2}$', ''))) AS included,
    numerator_before IS NOT NULL AND NOT coalesce(beyond_whole_before OR total_contradicted_before, FALSE) AS had
  FROM placed
)
SELECT
  g.region_code, t.scope, t.year, t.indicator,
  sum(t.numerator) FILTER (WHERE NOT t.excluded AND NOT t.included) AS numerator,
  sum(t.denominator) FILTER (WHERE NOT t.excluded AND NOT t.included) AS denominator,
  (count(*) FILTER (WHERE NOT t.excluded AND NOT t.included))::INTEGER AS reports,
  (count(*) FILTER (WHERE t.excluded))::INTEGER AS excluded,
  CASE WHEN count(DISTINCT t.form) = 1 THEN any_value(t.form) END AS form,
  (count(*) FILTER (WHERE NOT t.excluded AND NOT t.included AND t.had))::INTEGER AS same,
  coalesce(sum(t.reports_before) FILTER (WHERE NOT t.excluded AND NOT t.included AND t.had), 0)::INTEGER AS same_before
FROM told t JOIN region g ON g.region_code = t.area
WHERE $1 = '' OR g.level = $1
GROUP BY g.region_code, t.scope, t.year, t.indicator
ORDER BY g.region_code, t.scope, t.year, t.indicator`;

/** Areas of one level, or of all, over some years. */
export interface AreasAsked {
  level: RegionLevel | null;
  from: number;
  to: number;
}

/**
 * Some indicators of every area, or of those of one level, over some years. An area, year and scope without a report that has
 * the figure have no row.
 */
export function queryAreaFigures(
  engine: Engine,
  { level, from, to }: AreasAsked,
  indicators: readonly IndicatorId[],
): Promise<AreaFigureRow[]> {
  return engine.rows<AreaFigureRow>(AREA_FIGURES_SQL, [level ?? '', from, to, indicators.join('~')]);
}

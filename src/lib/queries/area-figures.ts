import type { RegionLevel } from '../core/agency/index.ts';
import type { RegionCode } from '../core/report/index.ts';
import type { IndicatorId } from '../indicators/index.ts';
import type { Engine } from '../warehouse/engine.ts';
import { SELF_CONTRADICTING } from './predicate.ts';

/** One indicator of one area in one year: sums over its bodies' own reports, without those that contradict themselves in a rate. */
export interface AreaFigureRow {
  region_code: RegionCode;
  name: string;
  indicator: IndicatorId;
  numerator: number;
  /** `null` for a count. */
  denominator: number | null;
  reports: number;
}

export const AREA_FIGURES_SQL = `-- grain: one row per area of a level and indicator
SELECT
  g.region_code, g.name, f.indicator, sum(f.numerator) AS numerator, sum(f.denominator) AS denominator,
  count(*)::INTEGER AS reports
FROM region g
JOIN figure f ON starts_with(f.region_code, regexp_replace(g.region_code, '(00){1,2}$', ''))
WHERE g.level = $1 AND f.scope = 'own' AND f.year = $2 AND list_contains(string_split($3, '~'), f.indicator)
  AND NOT ${SELF_CONTRADICTING}
  AND NOT EXISTS (
    SELECT 1 FROM inclusion i JOIN figure p ON p.agency_id = i.parent_id
    WHERE i.agency_id = f.agency_id AND p.year = f.year AND p.indicator = f.indicator AND p.scope = 'own'
      AND f.year >= coalesce(i.first_year, f.year)
      AND starts_with(p.region_code, regexp_replace(g.region_code, '(00){1,2}$', '')))
GROUP BY g.region_code, g.name, f.indicator
ORDER BY g.region_code, f.indicator`;

/** Some indicators of every area of one level in one year. An area without a report that has the figure has no row. */
export function queryAreaFigures(
  engine: Engine,
  level: RegionLevel,
  year: number,
  indicators: readonly IndicatorId[],
): Promise<AreaFigureRow[]> {
  return engine.rows<AreaFigureRow>(AREA_FIGURES_SQL, [level, year, indicators.join('~')]);
}

import type { RegionCode } from '../core/report/index.ts';
import type { Engine } from '../warehouse/engine.ts';
import { areasOf } from './predicate.ts';

/** What there is of one area in one year. */
export interface AreaCoverageRow {
  region_code: RegionCode;
  year: number;
  /** Bodies in it or below that owed a report or filed one, and those whose own report is read. */
  bodies: number;
  read: number;
  /** The day its government's own total was published, `''` where that is not known; `null` without a total that is read. */
  published: string | null;
}

export const AREA_COVERAGE_SQL = `-- grain: one row per area and year
WITH span AS (SELECT unnest(range($1::INTEGER, $2::INTEGER + 1))::INTEGER AS year),
placed AS (SELECT *, unnest(${areasOf('scope', 'region_code')}) AS area FROM agency)
SELECT
  g.region_code, s.year,
  (count(*) FILTER (WHERE a.scope = 'own' AND (r.reading IS NOT NULL
    OR s.year BETWEEN coalesce(a.valid_from, s.year) AND coalesce(a.valid_to, s.year))))::INTEGER AS bodies,
  (count(*) FILTER (WHERE a.scope = 'own' AND r.reading = 'read'))::INTEGER AS read,
  max(coalesce(r.published_on, '')) FILTER (WHERE a.scope = 'aggregate' AND r.reading = 'read') AS published
FROM region g JOIN placed a ON a.area = g.region_code CROSS JOIN span s
LEFT JOIN report r ON r.agency_id = a.agency_id AND r.year = s.year
GROUP BY g.region_code, s.year
ORDER BY g.region_code, s.year`;

/** Which areas have reports of which years; areas in which no agency sits have no row. */
export function queryAreaCoverage(engine: Engine, from: number, to: number): Promise<AreaCoverageRow[]> {
  return engine.rows<AreaCoverageRow>(AREA_COVERAGE_SQL, [from, to]);
}

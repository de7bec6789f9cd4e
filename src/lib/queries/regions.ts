import type { RegionLevel } from '../core/agency/index.ts';
import type { RegionCode } from '../core/report/index.ts';
import type { Engine } from '../warehouse/engine.ts';
import { areasOf } from './predicate.ts';

/** One area with what is loaded inside it, everything below it included. */
export interface RegionRow {
  region_code: RegionCode;
  name: string;
  level: RegionLevel;
  parent_code: RegionCode | null;
  /** Inhabitants, of which year, by which source; all `null` where the register does not say. */
  inhabitants: number | null;
  population_year: number | null;
  population_source: string | null;
  /** Bodies that file their own reports. */
  bodies: number;
  /** Their reports. */
  own_reports: number;
  /** Governments that file an aggregate report. */
  aggregate_bodies: number;
  aggregate_reports: number;
  /** Agencies that sit in this very area, not below it. */
  seated: number;
}

export const REGIONS_SQL = `-- grain: one row per administrative area
WITH filed AS (
  SELECT a.region_code, a.scope, a.agency_id, count(r.year) AS reports,
    unnest(${areasOf("'own'", 'a.region_code')}) AS area
  FROM agency a LEFT JOIN report r USING (agency_id)
  GROUP BY a.region_code, a.scope, a.agency_id
)
SELECT
  g.region_code, g.name, g.level, g.parent_code, g.inhabitants, g.population_year, g.population_source,
  (count(f.agency_id) FILTER (WHERE f.scope = 'own'))::INTEGER AS bodies,
  coalesce(sum(f.reports) FILTER (WHERE f.scope = 'own'), 0)::INTEGER AS own_reports,
  (count(f.agency_id) FILTER (WHERE f.scope = 'aggregate'))::INTEGER AS aggregate_bodies,
  coalesce(sum(f.reports) FILTER (WHERE f.scope = 'aggregate'), 0)::INTEGER AS aggregate_reports,
  (count(f.agency_id) FILTER (WHERE f.region_code = g.region_code))::INTEGER AS seated
FROM region g
LEFT JOIN filed f ON f.area = g.region_code
GROUP BY ALL
ORDER BY g.region_code`;

/** Every area of the dataset in the order of its code. */
export function queryRegions(engine: Engine): Promise<RegionRow[]> {
  return engine.rows<RegionRow>(REGIONS_SQL);
}
